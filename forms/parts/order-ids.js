// The numbers of what was ordered, or that nothing was.
import { build } from './dom.js';

export function showOrderIds({ element, values, text }) {
  const ids = values.orderIds ?? [];
  const items = ids.map((id) => build('li', {}, build('code', {}, id)));
  element
    .querySelector('#orderIds')
    .replaceChildren(...(items.length > 0 ? items : [build('li', {}, text('handOver.noOrders'))]));
}
