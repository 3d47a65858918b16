import { forget, showFindings } from '../parts/findings.js';
import { load, offers } from '../parts/reference.js';
import { drawCatalogue, markChosen, narrow } from '../parts/catalogue.js';
import { showChosen } from '../parts/finder.js';
import { indexed } from '../parts/offers.js';
import { offerProblems, settleQuantities, termProblems } from '../parts/order-checks.js';
import { nameOf, renderLines, wholeNumber } from '../parts/order-lines.js';

/** What another line can cure. */
const OF_THE_WHOLE = ['duplicate-offer', 'add-on-without-base'];

export function open(form) {
  const { element, text } = form;
  form.lines = (form.values.subscriptions ?? []).map((line) => ({ ...line }));
  form.catalogue = null;
  // only who is linked by a relationship can do without an order
  const { existingCustomer, customerId } = form.values;
  element.querySelector('#without-order')?.toggleAttribute('hidden', !existingCustomer || !customerId);
  renderLines(form);
  const chosen = element.querySelector('#chosen');
  chosen.addEventListener('remove-line', (event) => remove(form, event.detail));
  chosen.addEventListener('show-related', (event) => narrow(form, event.detail));
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
      form.catalogue = indexed(text, items);
      drawCatalogue(form);
      const settled = settleQuantities(form);
      redraw(form, form.shown.filter(({ field }) => !settled.includes(field)));
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
  if (form.lines.length === 0) return [{ field: 'subscriptions', code: 'choose-an-offer' }];
  return [...offerProblems(form).filter((problem) => isCertain(form, problem)), ...termProblems(form)];
}

/** What a customer who exists may own already only the server knows. */
function isCertain(form, { code }) {
  return code !== 'add-on-without-base' || !form.values.customerId;
}

function add(form, offer) {
  form.lines.push({
    offerId: offer.id,
    quantity: offer.minimumQuantity,
    billingCycle: offer.supportedBillingCycles[0],
  });
  changed(form, 'subscriptions.added', offer.name, form.shown);
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
  changed(form, 'subscriptions.removed', nameOf(form, line.offerId), moved);
  form.element.querySelector('#chosen').focus({ preventScroll: true });
}

function changed(form, said, offer, findings) {
  form.edited = true;
  redraw(form, findings);
  form.element.querySelector('#order-status').textContent = form.text(said, { offer });
}

/** The lines are drawn anew, and with them what is still to be said of them. */
function redraw(form, findings) {
  renderLines(form);
  markChosen(form);
  showChosen(form);
  const live = offerProblems(form);
  const isAbout = (one) => (other) => one.field === other.field && one.code === other.code;
  const kept = findings.filter(
    (finding) => !OF_THE_WHOLE.includes(finding.code) || live.some(isAbout(finding)),
  );
  const fresh = live
    .filter(({ field }) => !kept.some((finding) => finding.field === field))
    .filter((problem) => isCertain(form, problem))
    // who adds an add-on first may well be about to add its base
    .map((problem) =>
      problem.code === 'add-on-without-base' ? { ...problem, severity: 'warning', quiet: true } : problem,
    );
  showFindings(form, [...kept, ...fresh]);
}
