/** @import { Form, OrderLine, Values } from '../parts/types.js' */
import { one } from '../parts/kit/dom.js';
import { html, made } from '../parts/kit/html.js';
import { date, showValues } from '../parts/kit/values.js';
import { showOrderLines } from '../parts/order/lines-shown.js';
import { showOrderIds } from '../parts/order/order-ids.js';

/** @param {Form} form */
export function open(form) {
  const { element, text, values } = form;
  showValues(form);
  showOrderIds(form);
  one(element, '#reason').textContent = values.reason || text('settle.noReason');
  one(element, '#origin').textContent = text(values.existingCustomer ? 'settle.linked' : 'settle.created');
  const agreement = text(`settle.agreement.${agreementState(values)}`, agreementTerms(form));
  one(element, '#agreement-state').textContent = agreement;
  one(element, '#not-deletable').hidden = values.existingCustomer === true;
  showOrderLines(form, [{ selector: '#ordered-lines', lines: orderedLines(values) }]);
  const items = todo(values).map((key) => html`<li>${text(`settle.todo.${key}`)}</li>`);
  one(element, '#todo').replaceChildren(made(items));
}

/**
 * As far as the onboarding knows: an attestation counts once Partner Center was told.
 * @param {Values} values
 */
function agreementState({ agreement, agreementVersion, agreementWay }) {
  if (agreement?.acceptance === 'evidence') return 'evidence';
  if (agreementVersion) return 'attested';
  if (agreementWay === 'settled') return 'known';
  return agreementWay === 'direct' ? 'awaited' : 'none';
}

/** @param {Form} form */
function agreementTerms({ text, values }) {
  const { dateAgreed, evidence } = values.agreement ?? {};
  return { date: dateAgreed && date(text, dateAgreed), evidence };
}

/**
 * After an order in part, what was ordered is kept apart from what was not, or not yet.
 * @param {Values} values
 * @returns {OrderLine[]}
 */
function orderedLines({ orderIds, orderedLines: apart, subscriptions }) {
  if (!orderIds?.length) return [];
  return (apart?.length ? apart : subscriptions) ?? [];
}

/**
 * In the order in which it has to be done.
 * @param {Values} values
 */
function todo({ existingCustomer, orderIds }) {
  return [
    orderIds?.length ? 'subscriptions' : null,
    existingCustomer ? 'tellLinked' : 'tellCreated',
    existingCustomer ? null : 'password',
    existingCustomer ? 'relationshipLinked' : 'relationship',
  ].filter(Boolean);
}
