import { followCountry, offerCountries } from '../parts/country.js';
import { suggestAddresses } from '../parts/address-check.js';
import { field } from '../parts/fields.js';

export function open(form) {
  offerCountries(form, () => followCountry(form, (demands) => followDemands(form, demands)));
  showSuffix(form);
  const existing = field(form, 'existingCustomer');
  const domain = form.element.querySelector('#existingDomain-field');
  const follow = () => (domain.hidden = !existing.checked);
  existing.addEventListener('change', follow);
  follow();
  const findings = form.fetched.findings ?? [];
  suggestAddresses(form, findings);
  // a warning passes once somebody says why; what was said before is shown again
  const isWarned = findings.some(({ severity }) => severity === 'warning');
  const given = form.values.account?.justification;
  form.element.querySelector('#justification-section').hidden = !isWarned && !given;
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
function followDemands(form, { registrationNumber: demand, callingCodes }) {
  const { element, text } = form;
  const number = field(form, 'account.organizationRegistrationNumber');
  number.required = demand.required;
  // one that is not taken is still shown, so that it can be removed
  element.querySelector('#registrationNumber-field').hidden = !demand.taken && !number.value;
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
  if (!isWarned || values.account?.justification) return [];
  return [{ field: 'account.justification', code: 'justification-needed', severity: 'error' }];
}

/** A domain that no longer applies is not kept. */
export function collect(form, values) {
  if (!values.existingCustomer) delete values.existingDomain;
}
