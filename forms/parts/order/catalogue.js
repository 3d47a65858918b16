// The offers of the customer's country: searched, narrowed, and added with one click or key. The
// rows are built once and then hidden and shown, so that nothing lags or jumps with 300 of them.
/** @import { Offer, OfferRow, OrderForm } from '../types.js' */
import { one } from '../kit/dom.js';
import { html, madeOne } from '../kit/html.js';
import { enter, openFinder, reachable, showFound } from './finder.js';
import { isFoundBy, offerRow, plain } from './offer-row.js';
import { addOnsOf, basesOf, key, lacksBase, sameOffer } from './offers.js';

/** @type {[caption: string, belongs: (row: OfferRow) => boolean][]} */
const GROUPS = [
  ['subscriptions.baseOffers', ({ offer }) => !offer.obstacle && !offer.isAddOn],
  ['subscriptions.addOns', ({ offer }) => !offer.obstacle && offer.isAddOn],
  ['subscriptions.notForCustomer', ({ offer }) => Boolean(offer.obstacle)],
];

/**
 * @param {OrderForm} form
 * @param {Offer[]} offers
 * @param {(offer: Offer) => void} choose
 */
export function drawCatalogue(form, offers, choose) {
  const { element, text } = form;
  form.rows = offers.map((offer) => offerRow(form, offer, choose));
  form.groups = GROUPS.map(([caption, belongs]) => {
    const rows = form.rows.filter(belongs);
    const holder = madeOne(
      html`<div class="group">
        <h4></h4>
        <ul>
          ${rows.map(({ item }) => item)}
        </ul>
      </div>`,
    );
    return { caption, rows, heading: one(holder, 'h4'), holder };
  });
  const { compare } = new Intl.Collator(text.language);
  const categories = [...new Set(form.rows.map(({ category }) => category))].sort(compare);
  const showAll = () => {
    reset(form);
    filter(form);
  };
  openFinder(form, categories, () => filter(form), showAll);
  one(element, '#catalogue').prepend(...form.groups.map(({ holder }) => holder));
  filter(form);
}

/**
 * What is in the order already cannot be added again, and its add-ons stand out.
 * @param {OrderForm} form
 */
export function markChosen({ text, lines, rows }) {
  for (const { offer, item, add } of rows) {
    const chosen = lines.some(({ offerId }) => sameOffer(offerId, offer.id));
    item.querySelector('.fits')?.toggleAttribute('hidden', chosen || lacksBase(offer, lines));
    if (!add) continue;
    add.textContent = text(chosen ? 'subscriptions.isAdded' : 'subscriptions.add');
    add.classList.toggle('chosen', chosen);
    if (chosen) add.setAttribute('aria-disabled', 'true');
    else add.removeAttribute('aria-disabled');
  }
}

/**
 * Only what goes with one offer: its add-ons, or, of an add-on, its bases.
 * @param {OrderForm} form
 * @param {Offer} offer
 */
export function narrow(form, offer) {
  const { element, text, catalogue } = form;
  if (!catalogue) return;
  const others = offer.isAddOn ? basesOf(catalogue, offer) : addOnsOf(catalogue, offer);
  const caption = offer.isAddOn ? 'subscriptions.basesFor' : 'subscriptions.addOnsFor';
  reset(form);
  form.narrowed = {
    caption: text(caption, { offer: offer.name }),
    keys: new Set(others.map(({ id }) => key(id))),
  };
  filter(form);
  one(element, '#catalogue-heading').scrollIntoView({ block: 'start' });
  reachable(form)[0]?.focus({ preventScroll: true });
}

/** @param {OrderForm} form */
function reset(form) {
  form.narrowed = null;
  one(form.element, '#offer-search').value = '';
  one(form.element, '#offer-category').value = '';
}

/** @param {OrderForm} form */
function filter(form) {
  const { element, text, narrowed, rows } = form;
  const wanted = plain(one(element, '#offer-search').value).split(/\s+/);
  const inCategory = one(element, '#offer-category').value;
  const matching = rows.filter((row) => (!narrowed || narrowed.keys.has(key(row.offer.id))) && isFoundBy(row, wanted));
  const found = new Set(matching.filter(({ category }) => !inCategory || category === inCategory));
  for (const row of rows) row.item.hidden = !found.has(row);
  for (const { caption, rows: own, heading, holder } of form.groups) {
    const count = own.filter((row) => found.has(row)).length;
    heading.textContent = `${text(caption)} (${text.number(count)})`;
    holder.hidden = count === 0;
  }
  one(element, '#nothing-found').hidden = found.size > 0;
  one(element, '#catalogue').scrollTop = 0;
  showFound(form, matching, found.size);
  enter(form, reachable(form)[0]);
}
