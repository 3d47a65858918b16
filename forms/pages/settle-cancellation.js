import { build } from '../parts/dom.js';
import { showOrderLines } from '../parts/lines-shown.js';
import { showOrderIds } from '../parts/order-ids.js';
import { date, showValues } from '../parts/values.js';

export function open(form) {
  const { element, text, values } = form;
  showValues(form);
  showOrderIds(form);
  const say = (id, content) => (element.querySelector(id).textContent = content);
  say('#reason', values.reason || text('settle.noReason'));
  say('#origin', text(values.existingCustomer ? 'settle.linked' : 'settle.created'));
  say('#agreement-state', text(`settle.agreement.${agreementState(values)}`, agreementTerms(form)));
  element.querySelector('#not-deletable').hidden = values.existingCustomer === true;
  showOrderLines(form, [['#ordered-lines', orderedLines(values)]]);
  element
    .querySelector('#todo')
    .replaceChildren(...todo(values).map((key) => build('li', {}, text(`settle.todo.${key}`))));
}

/** As far as the onboarding knows: an attestation counts once Partner Center was told. */
function agreementState({ agreement, agreementVersion, agreementWay }) {
  if (agreement?.acceptance === 'evidence') return 'evidence';
  if (agreementVersion) return 'attested';
  if (agreementWay === 'settled') return 'known';
  return agreementWay === 'direct' ? 'awaited' : 'none';
}

function agreementTerms({ text, values }) {
  const { dateAgreed, evidence } = values.agreement ?? {};
  return { date: dateAgreed && date(text, dateAgreed), evidence };
}

/** After an order in part, what was ordered is kept apart from what was not, or not yet. */
function orderedLines({ orderIds, orderedLines: apart, subscriptions }) {
  if (!orderIds?.length) return [];
  return (apart?.length ? apart : subscriptions) ?? [];
}

/** In the order in which it has to be done. */
function todo({ existingCustomer, orderIds }) {
  return [
    orderIds?.length ? 'subscriptions' : null,
    existingCustomer ? 'tellLinked' : 'tellCreated',
    existingCustomer ? null : 'password',
    existingCustomer ? 'relationshipLinked' : 'relationship',
  ].filter(Boolean);
}
