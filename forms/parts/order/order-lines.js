// What is to be ordered: one line an offer, with licences and billing.
/** @import { Offer, OrderForm, OrderLine, Text } from '../types.js' */
import { fillSelect, one } from '../kit/dom.js';
import { html, madeOne, nothing } from '../kit/html.js';
import { addOnsOf, basesOf, boundsOf, fixedQuantity, isByUse, lacksBase, nameOf, sameOffer } from './offers.js';

/**
 * @typedef {object} LineEvents
 * @property {(index: number) => void} remove
 * @property {(offer: Offer) => void} showRelated
 */

/**
 * @param {OrderForm} form
 * @param {LineEvents} events
 */
export function renderLines(form, events) {
  const { element, lines } = form;
  // made anew, for what was said of a line may be another's by now
  one(element, '#order-lines').replaceChildren(...lines.map((line, index) => row(form, line, index, events)));
  one(element, '#chosen-heading').textContent = chosenCount(form);
  one(element, '#nothing-chosen').hidden = lines.length > 0;
}

/** @param {OrderForm} form */
export function chosenCount({ text, lines }) {
  return text('subscriptions.chosenCount', { count: lines.length });
}

/**
 * @param {OrderForm} form
 * @param {OrderLine} line
 * @param {number} index
 * @param {LineEvents} events
 */
function row(form, line, index, events) {
  const { text } = form;
  const offer = form.catalogue?.of(line.offerId);
  const name = nameOf(form, line.offerId);
  return madeOne(
    html`<li data-chosen=${line.offerId}>
      <div
        class="field name"
        id="offer-${index}"
        tabindex="-1"
        data-field="subscriptions[${index}].offerId"
        data-label=${name}
        data-own-reading
      >
        <strong>${name}</strong>
        ${offer ? related(form, offer, index, events) : nothing}
      </div>
      ${quantityField(text, line, index, name, offer)} ${cycleField(text, line, index, name, offer)}
      <button
        type="button"
        class="quiet"
        id="remove-${index}"
        aria-describedby="offer-${index}"
        @click=${() => events.remove(index)}
      >
        ${text('subscriptions.remove')}
      </button>
    </li>`,
  );
}

/**
 * Leads to the add-ons of an offer; from an add-on that stands alone, to what it goes with.
 * @param {OrderForm} form
 * @param {Offer} offer
 * @param {number} index
 * @param {LineEvents} events
 */
function related({ text, catalogue, lines }, offer, index, events) {
  if (!catalogue || (offer.isAddOn && !lacksBase(offer, lines))) return nothing;
  const others = (offer.isAddOn ? basesOf(catalogue, offer) : addOnsOf(catalogue, offer)).filter(
    ({ id }) => !lines.some(({ offerId }) => sameOffer(offerId, id)),
  );
  if (others.length === 0) return nothing;
  const caption = offer.isAddOn ? 'subscriptions.showBases' : 'subscriptions.showAddOns';
  return html`<button type="button" class="link" id="related-${index}" @click=${() => events.showRelated(offer)}>
    ${text(caption, { count: others.length })}
  </button>`;
}

/**
 * @param {Text} text
 * @param {OrderLine} line
 * @param {number} index
 * @param {string} name
 * @param {Offer | undefined} offer
 */
function quantityField(text, line, index, name, offer) {
  const id = `quantity-${index}`;
  const path = `subscriptions[${index}].quantity`;
  const caption = text('subscriptions.quantity');
  const label = `${name}, ${caption}`;
  const { min, max } = boundsOf(offer);
  if (fixedQuantity(offer) !== undefined) {
    const fixed = text(isByUse(offer) ? 'subscriptions.usage' : 'subscriptions.fixed', { min });
    return html`<div class="field">
      <label for=${id}>${caption}</label>
      <output id=${id} class="fixed" data-field=${path} data-label=${label} data-own-reading>${fixed}</output>
    </div>`;
  }
  const follow = (/** @type {any} */ { target }) => (line.quantity = target.value.trim());
  return html`<div class="field">
    <label for=${id}>${caption}</label>
    <input
      id=${id}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby="${id}-help"
      data-field=${path}
      data-label=${label}
      data-own-reading
      .value=${String(line.quantity ?? '')}
      @input=${follow}
    />
    ${offer ? html`<p class="help" id="${id}-help">${text('subscriptions.range', { min, max })}</p>` : nothing}
  </div>`;
}

/**
 * @param {Text} text
 * @param {OrderLine} line
 * @param {number} index
 * @param {string} name
 * @param {Offer | undefined} offer
 */
function cycleField(text, line, index, name, offer) {
  const id = `billingCycle-${index}`;
  const caption = text('subscriptions.billingCycle');
  const field = madeOne(
    html`<div class="field">
      <label for=${id}>${caption}</label>
      <select
        id=${id}
        data-field="subscriptions[${index}].billingCycle"
        data-label="${name}, ${caption}"
        data-own-reading
        @change=${(/** @type {any} */ { target }) => (line.billingCycle = target.value)}
      ></select>
    </div>`,
  );
  const supported = offer?.supportedBillingCycles ?? [];
  const cycles = supported.length > 0 ? supported : ['monthly', 'annual'];
  const select = /** @type {HTMLSelectElement} */ (field.querySelector('select'));
  fillSelect(
    select,
    cycles.map((cycle) => [cycle, cycle]),
    line.billingCycle,
    text('form.choose'),
  );
  // also one that the offer does not have
  for (const option of select.options) {
    if (text.has(`billingCycle.${option.value}`)) option.textContent = text(`billingCycle.${option.value}`);
  }
  return field;
}
