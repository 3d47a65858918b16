import { followCountry, offerCountries } from '../parts/country.js';
import { field } from '../parts/fields.js';

export function open(form) {
  offerCountries(form, () => followCountry(form));
  showSuffix(form);
  const existing = field(form, 'existingCustomer');
  const domain = form.element.querySelector('#existingDomain-field');
  const follow = () => (domain.hidden = !existing.checked);
  existing.addEventListener('change', follow);
  follow();
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

/** A domain that no longer applies is not kept. */
export function collect(form, values) {
  if (!values.existingCustomer) delete values.existingDomain;
}
