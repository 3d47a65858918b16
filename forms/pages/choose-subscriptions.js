/** @import { Finding, Offer, OrderForm, Values } from '../parts/types.js' */
import { offers } from '../parts/api.js';
import { one } from '../parts/kit/dom.js';
import { forget, showFindings } from '../parts/kit/findings.js';
import { load } from '../parts/kit/load.js';
import { drawCatalogue, markChosen, narrow } from '../parts/order/catalogue.js';
import { showChosen } from '../parts/order/finder.js';
import { indexed, nameOf, wholeNumber } from '../parts/order/offers.js';
import { offerProblems, settleQuantities, termProblems } from '../parts/order/order-checks.js';
import { renderLines } from '../parts/order/order-lines.js';

/** What another line can cure. */
const OF_THE_WHOLE = ['duplicate-offer', 'add-on-without-base'];

/** @param {OrderForm} form */
export function open(form) {
  const { element, text, values } = form;
  const lines = (values.subscriptions ?? []).map((/** @type {object} */ line) => ({ ...line }));
  Object.assign(form, { lines, catalogue: null, rows: [], groups: [], narrowed: null, entry: null });
  // only who is linked by a relationship can do without an order
  one(element, '#without-order').hidden = !values.existingCustomer || !values.customerId;
  draw(form);
  const country = values.country ?? values.account?.address?.country;
  const loading = one(element, '#catalogue-loading');
  loading.textContent = text('subscriptions.loading');
  load(
    form,
    loading,
    'reference.offersFailed',
    () => offers(country),
    (items) => {
      loading.hidden = true;
      form.catalogue = indexed(text, items);
      drawCatalogue(form, form.catalogue.items, (offer) => add(form, offer));
      const settled = settleQuantities(form);
      const kept = form.shown.filter(({ field }) => !settled.includes(field));
      redraw(form, kept);
    },
    () => (loading.hidden = true),
  );
}

/**
 * @param {OrderForm} form
 * @param {Values} values
 */
export function collect(form, values) {
  values.subscriptions = form.lines.map((line) => {
    const { quantity } = line;
    return { ...line, quantity: wholeNumber(quantity) ?? quantity };
  });
}

/**
 * @param {OrderForm} form
 * @returns {Finding[]}
 */
export function check(form) {
  if (form.lines.length === 0) return [{ field: 'subscriptions', code: 'choose-an-offer' }];
  return [...offerProblems(form).filter((problem) => isCertain(form, problem)), ...termProblems(form)];
}

/**
 * What a customer who exists may own already only the server knows.
 * @param {OrderForm} form
 * @param {Finding} problem
 */
function isCertain(form, { code }) {
  return code !== 'add-on-without-base' || !form.values.customerId;
}

/**
 * @param {OrderForm} form
 * @param {Offer} offer
 */
function add(form, offer) {
  form.lines.push({
    offerId: offer.id,
    quantity: offer.minimumQuantity,
    billingCycle: offer.supportedBillingCycles[0],
  });
  changed(form, 'subscriptions.added', offer.name, form.shown);
  forget(form, one(form.element, '#chosen'));
}

/**
 * @param {OrderForm} form
 * @param {number} index
 */
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
  one(form.element, '#chosen').focus({ preventScroll: true });
}

/**
 * @param {OrderForm} form
 * @param {string} said
 * @param {string} offer
 * @param {Finding[]} findings
 */
function changed(form, said, offer, findings) {
  form.edited = true;
  redraw(form, findings);
  one(form.element, '#order-status').textContent = form.text(said, { offer });
}

/** @param {OrderForm} form */
function draw(form) {
  renderLines(form, { remove: (index) => remove(form, index), showRelated: (offer) => narrow(form, offer) });
  markChosen(form);
  showChosen(form);
}

/**
 * The lines are drawn anew, and with them what is still to be said of them.
 * @param {OrderForm} form
 * @param {Finding[]} findings
 */
function redraw(form, findings) {
  draw(form);
  const live = offerProblems(form);
  const isAbout = (/** @type {Finding} */ finding) => (/** @type {Finding} */ other) =>
    finding.field === other.field && finding.code === other.code;
  const kept = findings.filter((finding) => !OF_THE_WHOLE.includes(finding.code) || live.some(isAbout(finding)));
  const fresh = live
    .filter(({ field }) => !kept.some((finding) => finding.field === field))
    .filter((problem) => isCertain(form, problem))
    // who adds an add-on first may well be about to add its base
    .map((problem) =>
      problem.code === 'add-on-without-base'
        ? /** @type {Finding} */ ({ ...problem, severity: 'warning', quiet: true })
        : problem,
    );
  showFindings(form, [...kept, ...fresh]);
}
