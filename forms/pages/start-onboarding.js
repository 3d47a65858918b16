import { offerCountries } from '../parts/country.js';
import { followTick, hide } from '../parts/existing-tenant.js';

export function open(form) {
  offerCountries(form);
  followTick(form, (exists) => hide(form, 'account.domainPrefix', exists));
}

/** There is one domain: that of the tenant, or that of the one to be made. */
export function collect(form, values) {
  if (values.existingCustomer) delete values.account?.domainPrefix;
  else delete values.existingDomain;
}

/** A reference of blanks alone is none. */
export function beforeSubmit(form) {
  const reference = form.element.querySelector('[cam-business-key]');
  reference.value = reference.value.trim();
}
