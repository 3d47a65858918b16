import { build } from '../parts/dom.js';
import { field, show } from '../parts/fields.js';
import { indirectResellers, load } from '../parts/reference.js';
import { showValues } from '../parts/values.js';

/** Fewer are seen at a glance. */
const SEARCHED_FROM = 8;

export function open(form) {
  showValues(form);
  const loading = form.element.querySelector('#resellers-loading');
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

function offer(form, items) {
  const { element, text, values } = form;
  const { compare } = new Intl.Collator(text.language);
  const sorted = [...items].sort(
    (a, b) => b.agreementSigned - a.agreementSigned || compare(a.name, b.name),
  );
  const rows = sorted.map((reseller) => ({ reseller, item: row(text, reseller) }));
  element.querySelector('#indirectResellerId legend').after(...rows.map(({ item }) => item));
  const selectable = items.filter(({ agreementSigned }) => agreementSigned);
  const given = values.indirectResellerId?.toLowerCase();
  const chosen =
    selectable.find(({ id }) => id.toLowerCase() === given) ??
    (selectable.length === 1 ? selectable[0] : undefined);
  show(field(form, 'indirectResellerId'), chosen?.id);
  element.querySelector('#reseller-finder').hidden = items.length < SEARCHED_FROM;
  element.querySelector('#reseller-search').addEventListener('input', ({ target }) => {
    filter(form, rows, target.value);
  });
}

function row(text, { id, name, mpnId, agreementSigned }) {
  const radio = build('input', {
    id: `reseller-${id}`,
    type: 'radio',
    name: 'indirectResellerId',
    value: id,
    disabled: !agreementSigned,
    'aria-describedby': `reseller-${id}-help`,
  });
  return build(
    'div',
    { class: agreementSigned ? '' : 'obstructed' },
    radio,
    build('label', { for: radio.id }, name),
    build(
      'p',
      { class: 'help', id: `${radio.id}-help` },
      mpnId ? text('reseller.mpn', { mpnId }) : null,
      agreementSigned ? null : build('span', { class: 'reason' }, text('reseller.notSigned')),
    ),
  );
}

/** The chosen one stays in sight. */
function filter({ element, text }, rows, typed) {
  const wanted = plain(typed);
  let found = 0;
  for (const { reseller, item } of rows) {
    const matches = plain(`${reseller.name} ${reseller.mpnId ?? ''}`).includes(wanted);
    found += matches ? 1 : 0;
    item.hidden = !matches && !item.querySelector('input').checked;
  }
  element.querySelector('#resellers-found').textContent = text('reseller.found', {
    count: found,
    total: rows.length,
  });
}

function plain(value) {
  return value.normalize('NFKC').toLowerCase().trim();
}
