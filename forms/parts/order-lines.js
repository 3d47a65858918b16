// What is to be ordered: one line an offer, with licences and billing.
import { build, fillSelect } from './dom.js';
import { addOnsOf, basesOf, boundsOf, fixedQuantity, isByUse, lacksBase, sameOffer } from './offers.js';

export function renderLines(form) {
  const { element, lines } = form;
  const list = element.querySelector('#order-lines');
  list.replaceChildren(...lines.map((line, index) => row(form, line, index)));
  element.querySelector('#chosen-heading').textContent = chosenCount(form);
  element.querySelector('#nothing-chosen').hidden = lines.length > 0;
}

export function chosenCount({ text, lines }) {
  return text('subscriptions.chosenCount', { count: lines.length });
}

export function nameOf({ catalogue }, offerId) {
  return catalogue?.of(offerId)?.name ?? offerId;
}

function row(form, line, index) {
  const { text } = form;
  const offer = form.catalogue?.of(line.offerId);
  const at = (name) => `subscriptions[${index}].${name}`;
  const offerName = nameOf(form, line.offerId);
  const label = (key) => ({ 'data-label': `${offerName}, ${text(key)}`, 'data-own-reading': true });
  const name = build(
    'div',
    {
      class: 'field name',
      id: `offer-${index}`,
      tabindex: '-1',
      'data-field': at('offerId'),
      'data-label': offerName,
      'data-own-reading': true,
    },
    build('strong', {}, offerName),
    offer ? related(form, offer, index) : null,
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
    quantityField(text, line, index, offer, {
      ...label('subscriptions.quantity'),
      'data-field': at('quantity'),
    }),
    cycleField(text, line, index, offer, {
      ...label('subscriptions.billingCycle'),
      'data-field': at('billingCycle'),
    }),
    remove,
  );
}

/** Leads to the add-ons of an offer; from an add-on that stands alone, to what it goes with. */
function related({ text, catalogue, lines }, offer, index) {
  const others = (offer.isAddOn ? basesOf(catalogue, offer) : addOnsOf(catalogue, offer)).filter(
    ({ id }) => !lines.some(({ offerId }) => sameOffer(offerId, id)),
  );
  if (others.length === 0 || (offer.isAddOn && !lacksBase(offer, lines))) return null;
  const caption = offer.isAddOn ? 'subscriptions.showBases' : 'subscriptions.showAddOns';
  const show = build(
    'button',
    { type: 'button', class: 'link', id: `related-${index}` },
    text(caption, { count: others.length }),
  );
  show.addEventListener('click', () =>
    show.dispatchEvent(new CustomEvent('show-related', { bubbles: true, detail: offer })),
  );
  return show;
}

function quantityField(text, line, index, offer, data) {
  const id = `quantity-${index}`;
  const fixed = fixedQuantity(offer);
  const { min, max } = boundsOf(offer);
  if (fixed !== undefined) {
    const caption = isByUse(offer) ? 'subscriptions.usage' : 'subscriptions.fixed';
    return build(
      'div',
      { class: 'field' },
      build('label', { for: id }, text('subscriptions.quantity')),
      build('output', { ...data, id, class: 'fixed' }, text(caption, { min })),
    );
  }
  const input = build('input', {
    ...data,
    id,
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    'aria-describedby': `${id}-help`,
  });
  input.value = line.quantity ?? '';
  input.addEventListener('input', () => (line.quantity = input.value.trim()));
  const help = text('subscriptions.range', { min, max });
  return build(
    'div',
    { class: 'field' },
    build('label', { for: id }, text('subscriptions.quantity')),
    input,
    offer ? build('p', { class: 'help', id: `${id}-help` }, help) : null,
  );
}

function cycleField(text, line, index, offer, data) {
  const id = `billingCycle-${index}`;
  const select = build('select', { ...data, id });
  const caption = (cycle) =>
    text.has(`billingCycle.${cycle}`) ? text(`billingCycle.${cycle}`) : cycle;
  const supported = offer?.supportedBillingCycles ?? [];
  const cycles = supported.length > 0 ? supported : ['monthly', 'annual'];
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
