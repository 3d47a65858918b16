import { build } from '../parts/dom.js';
import { acceptedLine } from '../parts/findings.js';
import { showOrderLines } from '../parts/lines-shown.js';
import { showValues } from '../parts/values.js';

// A running onboarding keeps the form that it began with, so what is new in it may not be there.
export function open(form) {
  const { values } = form;
  showAgreement(form);
  showValues(form);
  showAcceptedWarnings(form);
  showReseller(form);
  // what exists at Microsoft can no longer be changed here
  if (values.customerId) {
    form.element.querySelectorAll('[data-until-created]').forEach((button) => button.remove());
    form.element.querySelector('#cancelOnboarding')?.setAttribute('data-confirm', 'review.cancelCreated');
  }
  const key = { lead: 'review.lead', next: 'review.next', ...situation(values) };
  say(form, '#review-lead', key.lead);
  say(form, '#review-next', key.next);
  showSubscriptions(form);
}

/** What submitting does now. */
function situation(values) {
  if (!values.customerId) {
    return isTenantFirst(values) ? { lead: 'review.leadTenantFirst', next: 'review.nextTenantFirst' } : {};
  }
  if (needsNone(values)) return { lead: 'review.leadNothingToOrder', next: 'review.nextNothingToOrder' };
  return { lead: 'review.leadCreated', next: 'review.nextCreated' };
}

function isTenantFirst({ agreementWay, customerId }) {
  return agreementWay === 'direct' && !customerId;
}

function needsNone({ subscriptionsDecision, existingCustomer }) {
  return subscriptionsDecision === 'none' && existingCustomer === true;
}

function say({ element, text, completeCaption }, id, key) {
  element.querySelector(id).textContent = text(key, { complete: completeCaption });
}

/** Only what was attested has a date and a signer; by default the one that the server takes. */
function showAgreement(form) {
  const { element, text, values } = form;
  const { agreement, agreementWay, account } = values;
  const isKnown = agreementWay === 'settled' && agreement?.acceptance !== 'evidence';
  if (isKnown) {
    // there is nothing left to change
    element.querySelector('#update-agreement').remove();
    values.agreement = { acceptance: text('review.agreementKnown') };
  } else if (agreement?.acceptance === 'attested') {
    agreement.signer ??= account?.primaryContact;
  } else if (agreement) {
    const { acceptance, evidence } = agreement;
    values.agreement =
      acceptance === 'evidence' ? { acceptance, evidence } : { acceptance: text('review.agreementDirect') };
  }
}

/** Nothing that looked wrong passes unseen. */
function showAcceptedWarnings(form) {
  const warnings = form.values.acceptedWarnings ?? [];
  const place = form.element.querySelector('#accepted-warnings');
  place.hidden = warnings.length === 0;
  place
    .querySelector('ul')
    .replaceChildren(...warnings.map((warning) => build('li', {}, acceptedLine(form, warning))));
}

/** Only an indirect provider's customer has one, and one who was created for it keeps it. */
function showReseller({ element, values }) {
  element.querySelector('#reseller-section')?.toggleAttribute('hidden', values.reseller == null);
  if (values.customerId && !values.existingCustomer) element.querySelector('#update-reseller')?.remove();
}

function showSubscriptions(form) {
  const { element, text, values } = form;
  const lines = needsNone(values) ? [] : (values.subscriptions ?? []);
  const ordered = values.orderedLines ?? [];
  const note = element.querySelector('#subscriptions-note');
  const nothing = element.querySelector('#no-subscriptions');
  if (isTenantFirst(values)) {
    // they are chosen, or checked, once the customer has accepted
    element.querySelector('#update-subscriptions').remove();
    note.textContent = text('review.subscriptionsLater');
    note.hidden = false;
  } else if (needsNone(values)) {
    nothing.textContent = text('review.noSubscriptions');
  }
  nothing.hidden = lines.length > 0 || isTenantFirst(values);
  element.querySelector('#ordered-already')?.toggleAttribute('hidden', ordered.length === 0);
  showOrderLines(form, [
    ['#subscription-lines', lines],
    ['#ordered-lines', ordered],
  ]);
}
