/** @import { Form, Reseller, Text } from '../parts/types.js' */
import { indirectResellers } from '../parts/api.js';
import { one } from '../parts/kit/dom.js';
import { field, show } from '../parts/kit/fields.js';
import { html, madeOne, nothing } from '../parts/kit/html.js';
import { load } from '../parts/kit/load.js';
import { showValues } from '../parts/kit/values.js';

/** @typedef {{ reseller: Reseller, item: HTMLElement }} Row */

/** Fewer are seen at a glance. */
const SEARCHED_FROM = 8;

/** @param {Form} form */
export function open(form) {
  showValues(form);
  const loading = one(form.element, '#resellers-loading');
  loading.textContent = form.text('reseller.loading');
  load(
    form,
    loading,
    'reference.resellersFailed',
    indirectResellers,
    (items) => {
      loading.textContent = items.length === 0 ? form.text('reseller.nobody') : '';
      offer(form, items);
    },
    () => (loading.textContent = ''),
  );
}

/**
 * @param {Form} form
 * @param {Reseller[]} items
 */
function offer(form, items) {
  const { element, text, values } = form;
  const { compare } = new Intl.Collator(text.language);
  const sorted = [...items].sort(
    (a, b) => Number(b.agreementSigned) - Number(a.agreementSigned) || compare(a.name, b.name),
  );
  const rows = sorted.map((reseller) => ({ reseller, item: madeOne(row(text, reseller)) }));
  one(element, '#indirectResellerId legend').after(...rows.map(({ item }) => item));
  const selectable = items.filter(({ agreementSigned }) => agreementSigned);
  const given = values.indirectResellerId?.toLowerCase();
  const chosen =
    selectable.find(({ id }) => id.toLowerCase() === given) ?? (selectable.length === 1 ? selectable[0] : undefined);
  show(field(form, 'indirectResellerId'), chosen?.id);
  one(element, '#reseller-finder').hidden = items.length < SEARCHED_FROM;
  const search = one(element, '#reseller-search');
  search.addEventListener('input', () => filter(form, rows, search.value));
}

/**
 * @param {Text} text
 * @param {Reseller} reseller
 */
function row(text, { id, name, mpnId, agreementSigned }) {
  return html`<div class=${agreementSigned ? '' : 'obstructed'}>
    <input
      id="reseller-${id}"
      type="radio"
      name="indirectResellerId"
      value=${id}
      ?disabled=${!agreementSigned}
      aria-describedby="reseller-${id}-help"
    />
    <label for="reseller-${id}">${name}</label>
    <p class="help" id="reseller-${id}-help">
      ${mpnId ? text('reseller.mpn', { mpnId }) : nothing}
      ${agreementSigned ? nothing : html`<span class="reason">${text('reseller.notSigned')}</span>`}
    </p>
  </div>`;
}

/**
 * The chosen one stays in sight.
 * @param {Form} form
 * @param {Row[]} rows
 * @param {string} typed
 */
function filter({ element, text }, rows, typed) {
  const wanted = plain(typed);
  let count = 0;
  for (const { reseller, item } of rows) {
    const matches = plain(`${reseller.name} ${reseller.mpnId ?? ''}`).includes(wanted);
    count += matches ? 1 : 0;
    item.hidden = !matches && !one(item, 'input').checked;
  }
  one(element, '#resellers-found').textContent = text('reseller.found', { count, total: rows.length });
}

/** @param {string} value */
function plain(value) {
  return value.normalize('NFKC').toLowerCase().trim();
}
