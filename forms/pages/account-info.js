/** @import { AccountForm, CountryRules, Finding, Values } from '../parts/types.js' */
import { suggestAddresses } from '../parts/account/address-check.js';
import { followCountry, offerCountries } from '../parts/account/country.js';
import { followTick, hide } from '../parts/account/existing-tenant.js';
import { offerOwnDomain, ownDomain } from '../parts/account/own-domain.js';
import { one } from '../parts/kit/dom.js';
import { field, show } from '../parts/kit/fields.js';

/** Decisions that take along what was entered, although it is not checked here. */
export const keeps = ['existing-customer'];

/** What only a tenant to be made needs. */
const FOR_NEW_TENANT = [
  'domainPrefix',
  'email',
  'culture',
  'address.addressLine1',
  'address.addressLine2',
  'address.city',
  'address.state',
  'address.postalCode',
  'address',
  'primaryContact.middleName',
  'primaryContact.phoneNumber',
];

/** Of use for the invitation, and not needed. */
const FOR_INVITATION = ['language', 'primaryContact.firstName', 'primaryContact.lastName', 'primaryContact.email'];

/** @param {AccountForm} form */
export function open(form) {
  offerCountries(form, () => followCountry(form, (demands) => followDemands(form, demands)));
  showSuffix(form);
  /** @type {Finding[]} */
  const findings = form.fetched.findings ?? [];
  suggestAddresses(form, findings);
  offerOwnDomain(form, findings);
  followTick(form, (exists) => followTenant(form, exists));
  // a warning passes once somebody says why; what was said before is shown again
  const isWarned = findings.some(({ severity }) => severity === 'warning');
  const given = form.values.account?.justification;
  one(form.element, '#justification-section').hidden = !isWarned && !given;
}

/**
 * @param {AccountForm} form
 * @param {boolean} exists
 */
function followTenant(form, exists) {
  const { element, text, tasklist } = form;
  form.tenantExists = exists;
  FOR_NEW_TENANT.forEach((name) => hide(form, `account.${name}`, exists));
  for (const name of FOR_INVITATION) field(form, `account.${name}`).required = !exists;
  if (form.demands) followDemands(form, form.demands);
  else hide(form, 'account.organizationRegistrationNumber', true);
  const domain = field(form, 'existingDomain');
  if (exists && !domain.value) show(domain, ownDomain(form));
  one(element, 'aside.note').hidden = exists;
  const say = (/** @type {string} */ selector, /** @type {string} */ key) => {
    const params = { complete: tasklist.completeCaption };
    one(element, selector).textContent = text(exists ? `${key}Existing` : key, params);
  };
  say('.next', 'account.next');
  say('#language-help', 'account.languageHelp');
  say('#contact-heading + .help', 'account.contactHelp');
}

/**
 * The cloud decides what follows the prefix; known once the domain is.
 * @param {AccountForm} form
 */
function showSuffix(form) {
  const { domain } = form.values;
  const dot = domain?.indexOf('.') ?? -1;
  if (dot < 0) return;
  const suffix = one(form.element, '#domainSuffix');
  suffix.textContent = domain.slice(dot);
  suffix.hidden = false;
}

/**
 * Where the country demands a registration number, or takes one, it is asked for.
 * @param {AccountForm} form
 * @param {CountryRules} demands
 */
function followDemands(form, demands) {
  form.demands = demands;
  const { registrationNumber: demand, phoneRequired, callingCodes } = demands;
  const { element, text } = form;
  const number = field(form, 'account.organizationRegistrationNumber');
  number.required = demand.required;
  // one that is not taken is still shown, so that it can be removed
  const isAsked = !form.tenantExists && (demand.taken || number.value);
  hide(form, 'account.organizationRegistrationNumber', !isAsked);
  const { lengths } = demand;
  const help = lengths.length > 0 ? 'account.registrationNumberHelp' : 'account.registrationNumberHelpPlain';
  one(element, '#registrationNumber-help').textContent = demand.taken ? text(help, { lengths }) : '';
  field(form, 'account.primaryContact.phoneNumber').required = phoneRequired;
  const label = text(phoneRequired ? 'account.phone' : 'account.phoneNumber');
  one(element, '#phoneNumber-label').textContent = label;
  const callingCode = callingCodes?.[0];
  if (callingCode) one(element, '#phoneNumber-help').textContent = text('account.phoneHelp', { callingCode });
}

/**
 * What is still warned of needs a reason.
 * @param {AccountForm} form
 * @param {Values} values
 * @returns {Finding[]}
 */
export function check(form, values) {
  const isWarned = form.shown.some(({ tone }) => tone === 'warning');
  if (values.existingCustomer || !isWarned || values.account?.justification) return [];
  return [{ field: 'account.justification', code: 'justification-needed', severity: 'error' }];
}

/**
 * A domain that no longer applies is not kept.
 * @param {AccountForm} form
 * @param {Values} values
 */
export function collect(form, values) {
  if (!values.existingCustomer) delete values.existingDomain;
}
