/** @import { Finding, Form, Values } from '../parts/types.js' */
import { one } from '../parts/kit/dom.js';
import { html, made } from '../parts/kit/html.js';
import { showValues } from '../parts/kit/values.js';
import { acceptedLine } from '../parts/kit/wording.js';
import { showOrderLines } from '../parts/order/lines-shown.js';

/** @param {Form} form */
export function open(form) {
  const { element, values } = form;
  showAgreement(form);
  showValues(form);
  showAcceptedWarnings(form);
  showReseller(form);
  // what exists at Microsoft can no longer be changed here
  if (values.customerId) {
    element.querySelectorAll('[data-until-created]').forEach((button) => button.remove());
    one(element, '#cancelOnboarding').dataset.confirm = 'review.cancelCreated';
  }
  const situation = situationOf(values);
  say(form, '#review-lead', `review.lead${situation}`);
  say(form, '#review-next', `review.next${situation}`);
  showSubscriptions(form);
}

/**
 * What submitting does now, as the end of the texts' keys.
 * @param {Values} values
 */
function situationOf(values) {
  if (!values.customerId) return isTenantFirst(values) ? 'TenantFirst' : '';
  return needsNone(values) ? 'NothingToOrder' : 'Created';
}

/** @param {Values} values */
function isTenantFirst({ agreementWay, customerId }) {
  return agreementWay === 'direct' && !customerId;
}

/** @param {Values} values */
function needsNone({ subscriptionsDecision, existingCustomer }) {
  return subscriptionsDecision === 'none' && existingCustomer === true;
}

/**
 * @param {Form} form
 * @param {string} selector
 * @param {string} key
 */
function say({ element, text, tasklist }, selector, key) {
  one(element, selector).textContent = text(key, { complete: tasklist.completeCaption });
}

/**
 * Only what was attested has a date and a signer; by default the one that the server takes.
 * @param {Form} form
 */
function showAgreement(form) {
  const { element, text, values } = form;
  const { agreement, agreementWay, account } = values;
  const isKnown = agreementWay === 'settled' && agreement?.acceptance !== 'evidence';
  if (isKnown) {
    // there is nothing left to change
    one(element, '#update-agreement').remove();
    values.agreement = { acceptance: text('review.agreementKnown') };
  } else if (agreement?.acceptance === 'attested') {
    agreement.signer ??= account?.primaryContact;
  } else if (agreement) {
    const { acceptance, evidence } = agreement;
    values.agreement =
      acceptance === 'evidence' ? { acceptance, evidence } : { acceptance: text('review.agreementDirect') };
  }
}

/**
 * Nothing that looked wrong passes unseen.
 * @param {Form} form
 */
function showAcceptedWarnings({ element, text, values }) {
  /** @type {Finding[]} */
  const warnings = values.acceptedWarnings ?? [];
  const place = one(element, '#accepted-warnings');
  place.hidden = warnings.length === 0;
  const items = warnings.map((warning) => html`<li>${acceptedLine(text, warning)}</li>`);
  one(place, 'ul').replaceChildren(made(items));
}

/**
 * Only an indirect provider's customer has one, and one who was created for it keeps it.
 * @param {Form} form
 */
function showReseller({ element, values }) {
  one(element, '#reseller-section').hidden = values.reseller == null;
  if (values.customerId && !values.existingCustomer) one(element, '#update-reseller').remove();
}

/** @param {Form} form */
function showSubscriptions(form) {
  const { element, text, values } = form;
  const lines = needsNone(values) ? [] : (values.subscriptions ?? []);
  const ordered = values.orderedLines ?? [];
  const note = one(element, '#subscriptions-note');
  const nothing = one(element, '#no-subscriptions');
  if (isTenantFirst(values)) {
    // they are chosen, or checked, once the customer has accepted
    one(element, '#update-subscriptions').remove();
    note.textContent = text('review.subscriptionsLater');
    note.hidden = false;
  } else if (needsNone(values)) {
    nothing.textContent = text('review.noSubscriptions');
  }
  nothing.hidden = lines.length > 0 || isTenantFirst(values);
  one(element, '#ordered-already').hidden = ordered.length === 0;
  showOrderLines(form, [
    { selector: '#subscription-lines', lines },
    { selector: '#ordered-lines', lines: ordered },
  ]);
}
