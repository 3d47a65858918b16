import { build } from '../parts/dom.js';
import { isByUse, sameOffer } from '../parts/offers.js';
import { load, offers } from '../parts/reference.js';
import { acceptedLine } from '../parts/findings.js';
import { showValues } from '../parts/values.js';

export function open(form) {
  // who signs by default, as at the server
  const { account, agreement } = form.values;
  if (agreement && !agreement.signer) agreement.signer = account?.primaryContact;
  showValues(form);
  showAcceptedWarnings(form);
  // what exists at Microsoft can no longer be changed or given up here
  if (form.values.customerId) {
    form.element.querySelectorAll('[data-until-created]').forEach((button) => button.remove());
    const say = (id, key, params) => {
      form.element.querySelector(id).textContent = form.text(key, params);
    };
    say('#review-lead', 'review.leadCreated');
    say('#review-next', 'review.nextCreated', { complete: form.completeCaption });
  }
  const lines = form.values.subscriptions ?? [];
  showLines(form, lines, []);
  const country = form.values.account?.address?.country;
  if (lines.length > 0 && country) {
    const anchor = form.element.querySelector('#subscription-lines');
    const source = () => offers(country);
    load(form, anchor, 'reference.offersFailed', source, (items) => showLines(form, lines, items));
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

function showLines(form, lines, items) {
  const { text } = form;
  const cell = (key, ...children) => build('td', { 'data-caption': text(key) }, ...children);
  const rows = lines.map(({ offerId, quantity, billingCycle }) => {
    const offer = items.find(({ id }) => sameOffer(id, offerId));
    const name = offer?.name ?? offerId;
    const cycle = billingCycle ? text(`billingCycle.${billingCycle}`) : '–';
    const counted = typeof quantity === 'number' ? text.number(quantity) : (quantity ?? '–');
    const licences = isByUse(offer) ? text('subscriptions.usage') : counted;
    return build(
      'tr',
      { 'data-offer': offerId },
      build('th', { scope: 'row' }, name),
      cell('subscriptions.quantity', String(licences)),
      cell('subscriptions.billingCycle', cycle),
    );
  });
  form.element.querySelector('#subscription-lines tbody').replaceChildren(...rows);
  form.element.querySelector('#no-subscriptions').hidden = lines.length > 0;
  form.element.querySelector('#subscription-lines').hidden = lines.length === 0;
}
