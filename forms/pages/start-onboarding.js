/** @import { Form, Values } from '../parts/types.js' */
import { offerCountries } from '../parts/account/country.js';
import { followTick, hide } from '../parts/account/existing-tenant.js';
import { one } from '../parts/kit/dom.js';

/** @param {Form} form */
export function open(form) {
  offerCountries(form);
  followTick(form, (exists) => hide(form, 'account.domainPrefix', exists));
}

/**
 * There is one domain: that of the tenant, or that of the one to be made.
 * @param {Form} form
 * @param {Values} values
 */
export function collect(form, values) {
  if (values.existingCustomer) delete values.account?.domainPrefix;
  else delete values.existingDomain;
}

/**
 * A reference of blanks alone is none.
 * @param {Form} form
 */
export function beforeSubmit(form) {
  const reference = one(form.element, '#businessKey');
  reference.value = reference.value.trim();
}
