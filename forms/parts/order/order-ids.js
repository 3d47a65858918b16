// The numbers of what was ordered, or that nothing was.
/** @import { Form } from '../types.js' */
import { one } from '../kit/dom.js';
import { html, made } from '../kit/html.js';

/** @param {Form} form */
export function showOrderIds({ element, values, text }) {
  /** @type {string[]} */
  const ids = values.orderIds ?? [];
  const items = ids.length > 0 ? ids.map((id) => html`<code>${id}</code>`) : [text('handOver.noOrders')];
  one(element, '#orderIds').replaceChildren(made(items.map((item) => html`<li>${item}</li>`)));
}
