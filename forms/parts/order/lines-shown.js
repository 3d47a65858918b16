// Order lines to read: named by their offers once these are loaded.
/** @import { TemplateResult } from 'lit-html' */
/** @import { Form, Offer, OrderLine } from '../types.js' */
import { offers } from '../api.js';
import { one } from '../kit/dom.js';
import { html, made, nothing } from '../kit/html.js';
import { load } from '../kit/load.js';
import { isByUse, sameOffer } from './offers.js';

/**
 * @typedef {object} LinesTable
 * @property {string} selector
 * @property {OrderLine[]} lines
 * @property {(index: number) => TemplateResult | null} [below] a row of its own under that of a line
 */

/**
 * @param {Form} form
 * @param {LinesTable[]} tables
 */
export function showOrderLines(form, tables) {
  const draw = (/** @type {Offer[]} */ items) => tables.forEach((table) => drawTable(form, table, items));
  draw([]);
  const country = form.values.account?.address?.country ?? form.values.country;
  const filled = tables.find(({ lines }) => lines.length > 0);
  if (!filled || !country) return;
  load(form, one(form.element, filled.selector), 'reference.offersFailed', () => offers(country), draw);
}

/**
 * @param {Form} form
 * @param {LinesTable} table
 * @param {Offer[]} items
 */
function drawTable({ element, text }, { selector, lines, below }, items) {
  const table = one(element, selector);
  const rows = lines.map((line, index) => {
    const offer = items.find(({ id }) => sameOffer(id, line.offerId));
    return html`${row(text, line, offer)}${below?.(index) ?? nothing}`;
  });
  one(table, 'tbody').replaceChildren(made(rows));
  table.hidden = lines.length === 0;
}

/**
 * @param {Form['text']} text
 * @param {OrderLine} line
 * @param {Offer | undefined} offer
 */
function row(text, { offerId, quantity, billingCycle }, offer) {
  const counted = typeof quantity === 'number' ? text.number(quantity) : (quantity ?? '–');
  const licences = isByUse(offer) ? text('subscriptions.usage') : counted;
  const billing = billingCycle ? text(`billingCycle.${billingCycle}`) : '–';
  return html`<tr data-offer=${offerId}>
    <th scope="row">${offer?.name ?? offerId}</th>
    <td data-caption=${text('subscriptions.quantity')}>${licences}</td>
    <td data-caption=${text('subscriptions.billingCycle')}>${billing}</td>
  </tr>`;
}
