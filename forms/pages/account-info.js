import { followCountry, offerCountries } from '../parts/country.js';
import { suggestAddresses } from '../parts/address-check.js';
import { followTick, hide } from '../parts/existing-tenant.js';
import { field, show } from '../parts/fields.js';
import { offerOwnDomain, ownDomain } from '../parts/own-domain.js';

/** Decisions that take along what was entered, although it is not checked here. */
export const keeps = ['existing-customer'];

/** What only a tenant to be made needs. */
const forNewTenant = [
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
const forInvitation = ['language', 'primaryContact.firstName', 'primaryContact.lastName', 'primaryContact.email'];

export function open(form) {
  offerCountries(form, () => followCountry(form, (demands) => followDemands(form, demands)));
  showSuffix(form);
  const findings = form.fetched.findings ?? [];
  suggestAddresses(form, findings);
  offerOwnDomain(form, findings);
  followTick(form, (exists) => followTenant(form, exists));
  // a warning passes once somebody says why; what was said before is shown again
  const isWarned = findings.some(({ severity }) => severity === 'warning');
  const given = form.values.account?.justification;
  form.element.querySelector('#justification-section').hidden = !isWarned && !given;
}

function followTenant(form, exists) {
  const { element, text, completeCaption } = form;
  form.tenantExists = exists;
  forNewTenant.forEach((name) => hide(form, `account.${name}`, exists));
  for (const name of forInvitation) field(form, `account.${name}`).required = !exists;
  if (form.demands) followDemands(form, form.demands);
  else hide(form, 'account.organizationRegistrationNumber', true);
  const domain = field(form, 'existingDomain');
  if (exists && !domain.value) show(domain, ownDomain(form));
  element.querySelector('aside.note').hidden = exists;
  const say = (selector, key, params) => {
    element.querySelector(selector).textContent = text(exists ? `${key}Existing` : key, params);
  };
  say('.next', 'account.next', { complete: completeCaption });
  say('#language-help', 'account.languageHelp');
  say('#contact-heading + .help', 'account.contactHelp');
}

/** The cloud decides what follows the prefix; known once the domain is. */
function showSuffix(form) {
  const { domain } = form.values;
  const dot = domain?.indexOf('.') ?? -1;
  if (dot < 0) return;
  const suffix = form.element.querySelector('#domainSuffix');
  suffix.textContent = domain.slice(dot);
  suffix.hidden = false;
}

/** Where the country demands a registration number, or takes one, it is asked for. */
function followDemands(form, demands) {
  form.demands = demands;
  const { registrationNumber: demand, callingCodes } = demands;
  const { element, text } = form;
  const number = field(form, 'account.organizationRegistrationNumber');
  number.required = demand.required;
  // one that is not taken is still shown, so that it can be removed
  const isAsked = !form.tenantExists && (demand.taken || number.value);
  hide(form, 'account.organizationRegistrationNumber', !isAsked);
  element.querySelector('#registrationNumber-help').textContent = demand.taken
    ? text(demand.lengths.length > 0 ? 'account.registrationNumberHelp' : 'account.registrationNumberHelpPlain', {
        lengths: demand.lengths,
      })
    : '';
  field(form, 'account.primaryContact.phoneNumber').required = demand.phoneRequired;
  element.querySelector('#phoneNumber-label').textContent = text(
    demand.phoneRequired ? 'account.phone' : 'account.phoneNumber',
  );
  const callingCode = callingCodes?.[0];
  if (callingCode) {
    element.querySelector('#phoneNumber-help').textContent = text('account.phoneHelp', { callingCode });
  }
}

/** What is still warned of needs a reason. */
export function check(form, values) {
  const isWarned = form.shown.some(({ tone }) => tone === 'warning');
  if (values.existingCustomer || !isWarned || values.account?.justification) return [];
  return [{ field: 'account.justification', code: 'justification-needed', severity: 'error' }];
}

/** A domain that no longer applies is not kept. */
export function collect(form, values) {
  if (!values.existingCustomer) delete values.existingDomain;
}
