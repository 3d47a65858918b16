// What is to be ordered: one line an offer, with licences and billing.
import { build, fillSelect } from './dom.js';
import { boundsOf } from './catalogue.js';

export function renderLines(form) {
  const list = form.element.querySelector('#order-lines');
  list.replaceChildren(...form.lines.map((line, index) => row(form, line, index)));
}

function row(form, line, index) {
  const { text } = form;
  const offer = form.offers?.find(({ id }) => id === line.offerId);
  const at = (name) => `subscriptions[${index}].${name}`;
  const name = build(
    'div',
    {
      class: 'field name',
      id: `offer-${index}`,
      tabindex: '-1',
      'data-field': at('offerId'),
      'data-own-reading': true,
    },
    build('strong', {}, offer?.name ?? line.offerId),
  );
  const remove = build(
    'button',
    { type: 'button', class: 'quiet', id: `remove-${index}`, 'aria-describedby': `offer-${index}` },
    text('subscriptions.remove'),
  );
  remove.addEventListener('click', () =>
    remove.dispatchEvent(new CustomEvent('remove-line', { bubbles: true, detail: index })),
  );
  return build(
    'li',
    { 'data-chosen': line.offerId },
    name,
    quantityField(text, line, index, at('quantity'), offer),
    cycleField(text, line, index, at('billingCycle'), offer),
    remove,
  );
}

function quantityField(text, line, index, path, offer) {
  const id = `quantity-${index}`;
  const input = build('input', {
    id,
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    'data-field': path,
    'data-own-reading': true,
    'aria-describedby': `${id}-help`,
  });
  input.value = line.quantity ?? '';
  input.addEventListener('input', () => (line.quantity = input.value.trim()));
  const { min, max } = boundsOf(offer);
  const help = min === max ? 'subscriptions.fixed' : 'subscriptions.range';
  return build(
    'div',
    { class: 'field' },
    build('label', { for: id }, text('subscriptions.quantity')),
    input,
    offer ? build('p', { class: 'help', id: `${id}-help` }, text(help, { min, max })) : null,
  );
}

function cycleField(text, line, index, path, offer) {
  const id = `billingCycle-${index}`;
  const select = build('select', { id, 'data-field': path, 'data-own-reading': true });
  const caption = (cycle) =>
    text.has(`billingCycle.${cycle}`) ? text(`billingCycle.${cycle}`) : cycle;
  const cycles = offer?.supportedBillingCycles ?? ['monthly', 'annual'];
  fillSelect(select, cycles.map((cycle) => [cycle, caption(cycle)]), line.billingCycle, text('form.choose'));
  for (const option of select.options) option.textContent = caption(option.textContent);
  select.addEventListener('change', () => (line.billingCycle = select.value));
  return build(
    'div',
    { class: 'field' },
    build('label', { for: id }, text('subscriptions.billingCycle')),
    select,
  );
}

/** A whole number as people type it, full-width digits and separators included; else undefined. */
export function wholeNumber(value) {
  const digits = String(value ?? '').normalize('NFKC').replace(/[,\s]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
