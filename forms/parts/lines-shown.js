// Order lines to read: named by their offers once these are loaded.
import { build } from './dom.js';
import { isByUse, sameOffer } from './offers.js';
import { load, offers } from './reference.js';

/** Fills each table, [selector, lines] each; `below` may give a line of its own under a row. */
export function showOrderLines(form, tables, below = () => null) {
  const draw = (items) => {
    for (const [selector, lines] of tables) drawTable(form, selector, lines, items, below);
  };
  draw([]);
  const country = form.values.account?.address?.country ?? form.values.country;
  const filled = tables.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0 || !country) return;
  const anchor = form.element.querySelector(filled[0][0]);
  load(form, anchor, 'reference.offersFailed', () => offers(country), draw);
}

function drawTable(form, selector, lines, items, below) {
  const table = form.element.querySelector(selector);
  if (!table) return;
  const rows = lines.flatMap((line, index) => [row(form, line, items), below(selector, index)]);
  table.querySelector('tbody').replaceChildren(...rows.filter(Boolean));
  table.hidden = lines.length === 0;
}

function row({ text }, { offerId, quantity, billingCycle }, items) {
  const offer = items.find(({ id }) => sameOffer(id, offerId));
  const cell = (key, content) => build('td', { 'data-caption': text(key) }, content);
  const counted = typeof quantity === 'number' ? text.number(quantity) : (quantity ?? '–');
  const licences = isByUse(offer) ? text('subscriptions.usage') : counted;
  return build(
    'tr',
    { 'data-offer': offerId },
    build('th', { scope: 'row' }, offer?.name ?? offerId),
    cell('subscriptions.quantity', String(licences)),
    cell('subscriptions.billingCycle', billingCycle ? text(`billingCycle.${billingCycle}`) : '–'),
  );
}
