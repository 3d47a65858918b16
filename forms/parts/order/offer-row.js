// One offer to choose.
/** @import { Offer, OfferRow, OrderForm } from '../types.js' */
import { html, madeOne, nothing } from '../kit/html.js';
import { badges, basesOf, terms } from './offers.js';

const NAMES_SHOWN = 3;

/**
 * With what it is found by; one that the customer cannot have has no button.
 * @param {OrderForm} form
 * @param {Offer} offer
 * @param {(offer: Offer) => void} choose
 * @returns {OfferRow}
 */
export function offerRow(form, offer, choose) {
  const { text } = form;
  const item = madeOne(
    html`<li data-offer=${offer.id} class=${offer.obstacle ? 'obstructed' : ''}>
      ${about(form, offer)} ${add(form, offer, choose)}
    </li>`,
  );
  const category = offer.category || text('subscriptions.noCategory');
  const words = plain(`${offer.name} ${offer.description ?? ''} ${category}`);
  return { offer, item, add: item.querySelector('button'), category, words, id: plain(offer.id) };
}

/**
 * @param {OrderForm} form
 * @param {Offer} offer
 */
function about(form, offer) {
  const { text } = form;
  const fits = offer.isAddOn && !offer.obstacle;
  return html`<div class="about">
    <strong id="offer-${offer.id}">${offer.name}</strong>
    ${badges(text, offer).map((badge) => html`<span class="badge-note">${badge}</span>`)}
    ${fits ? html`<span class="badge-note fits" hidden>${text('subscriptions.fits')}</span>` : nothing}
    ${offer.description ? html`<p>${offer.description}</p>` : nothing}
    <p class="terms">${terms(text, offer)}</p>
    ${goesWith(form, offer)}
  </div>`;
}

/**
 * @param {OrderForm} form
 * @param {Offer} offer
 * @param {(offer: Offer) => void} choose
 */
function add({ text }, offer, choose) {
  if (offer.obstacle) return nothing;
  const click = (/** @type {any} */ { currentTarget: button }) => {
    const isChosen = button.getAttribute('aria-disabled') === 'true';
    if (!isChosen) choose(offer);
  };
  return html`<button
    type="button"
    id="add-${offer.id}"
    tabindex="-1"
    aria-describedby="offer-${offer.id}"
    @click=${click}
  >
    ${text('subscriptions.add')}
  </button>`;
}

/**
 * @param {OrderForm} form
 * @param {Offer} offer
 */
function goesWith({ text, catalogue }, offer) {
  const names = catalogue ? basesOf(catalogue, offer).map(({ name }) => name) : [];
  if (names.length === 0) return nothing;
  const more = names.length - NAMES_SHOWN;
  const caption =
    more > 0
      ? text('subscriptions.needsMore', { offers: names.slice(0, NAMES_SHOWN), count: more })
      : text('subscriptions.needs', { offers: names });
  return html`<p class="terms">${caption}</p>`;
}

/**
 * An id is found by its beginning alone: somewhere in a GUID there is always an "E3".
 * @param {OfferRow} row
 * @param {string[]} wanted
 */
export function isFoundBy({ words, id }, wanted) {
  return wanted.every((word) => words.includes(word) || (word.length >= 4 && id.startsWith(word)));
}

/**
 * As people type it: full-width letters, capitals and outer spaces do not count.
 * @param {string} value
 */
export function plain(value) {
  return value.normalize('NFKC').toLowerCase().trim();
}
