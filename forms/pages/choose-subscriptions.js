import { build } from '../parts/dom.js';
import { forget, showFindings } from '../parts/findings.js';
import { load, offers } from '../parts/reference.js';
import { boundsOf, catalogue } from '../parts/catalogue.js';
import { renderLines, wholeNumber } from '../parts/order-lines.js';

export function open(form) {
  const { element, text } = form;
  form.lines = (form.values.subscriptions ?? []).map((line) => ({ ...line }));
  form.offers = null;
  draw(form);
  element.querySelector('#offer-search').addEventListener('input', () => catalogue(form));
  element.querySelector('#chosen').addEventListener('remove-line', (event) => remove(form, event.detail));
  element.querySelector('#catalogue').addEventListener('add-offer', (event) => add(form, event.detail));
  const country = form.values.country ?? form.values.account?.address?.country;
  const loading = element.querySelector('#catalogue-loading');
  loading.textContent = text('subscriptions.loading');
  load(
    form,
    loading,
    'reference.offersFailed',
    () => offers(country),
    (items) => {
      loading.hidden = true;
      form.offers = items;
      // the messages of the lines are drawn anew with them
      const findings = form.shown;
      draw(form);
      catalogue(form);
      showFindings(form, [...findings, ...unknownOffers(form, findings)]);
    },
    () => (loading.hidden = true),
  );
}

export function collect(form, values) {
  values.subscriptions = form.lines.map((line) => {
    const { quantity } = line;
    return { ...line, quantity: wholeNumber(quantity) ?? quantity };
  });
}

export function check(form) {
  const problems = unknownOffers(form, []);
  if (form.lines.length === 0) problems.push({ field: 'subscriptions', code: 'choose-an-offer' });
  form.lines.forEach((line, index) => {
    const offer = form.offers?.find(({ id }) => id === line.offerId);
    const at = (name) => `subscriptions[${index}].${name}`;
    const quantity = wholeNumber(line.quantity);
    const { min, max } = boundsOf(offer);
    if (quantity === undefined || quantity < min || quantity > max) {
      const code = offer ? 'quantity-out-of-range' : 'not-a-quantity';
      problems.push({ field: at('quantity'), code, params: { min, max } });
    }
    const supported = offer?.supportedBillingCycles;
    if (!line.billingCycle) {
      problems.push({ field: at('billingCycle'), code: 'required' });
    } else if (supported && !supported.includes(line.billingCycle)) {
      problems.push({ field: at('billingCycle'), code: 'unsupported-billing-cycle', params: { supported } });
    }
  });
  return problems;
}

/** Lines that can no longer be ordered say so, unless the server already did. */
function unknownOffers(form, findings) {
  return form.lines
    .map((line, index) => ({ line, field: `subscriptions[${index}].offerId` }))
    .filter(({ line }) => form.offers && !form.offers.some(({ id }) => id === line.offerId))
    .filter(({ field }) => !findings.some((finding) => finding.field === field))
    .map(({ field }) => ({ severity: 'error', field, code: 'unknown-offer' }));
}

function add(form, offer) {
  form.lines.push({
    offerId: offer.id,
    quantity: offer.minimumQuantity,
    billingCycle: offer.supportedBillingCycles[0],
  });
  changed(form, 'subscriptions.added', offer.name);
  forget(form, form.element.querySelector('#chosen'));
}

function remove(form, index) {
  const [line] = form.lines.splice(index, 1);
  // the messages below move up with their lines
  const moved = form.shown
    .filter(({ field }) => !field.startsWith(`subscriptions[${index}]`))
    .map((finding) => ({
      ...finding,
      field: finding.field.replace(/^subscriptions\[(\d+)\]/, (whole, number) =>
        Number(number) > index ? `subscriptions[${number - 1}]` : whole,
      ),
    }));
  form.shown = [];
  const name = form.offers?.find(({ id }) => id === line.offerId)?.name ?? line.offerId;
  changed(form, 'subscriptions.removed', name);
  showFindings(form, moved);
  form.element.querySelector('#chosen').focus({ preventScroll: true });
}

function changed(form, key, offer) {
  form.edited = true;
  draw(form);
  catalogue(form);
  form.element.querySelector('#order-status').textContent = form.text(key, { offer });
}

function draw(form) {
  renderLines(form);
  form.element.querySelector('#nothing-chosen').hidden = form.lines.length > 0;
}
