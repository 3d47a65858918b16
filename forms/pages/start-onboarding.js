import { offerCountries } from '../parts/country.js';

export const open = (form) => offerCountries(form);

/** A reference of blanks alone is none. */
export function beforeSubmit(form) {
  const reference = form.element.querySelector('[cam-business-key]');
  reference.value = reference.value.trim();
}
