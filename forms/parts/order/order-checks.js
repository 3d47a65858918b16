// What can be said of the order before the server is asked; it checks all of this again, and more.
/** @import { Catalogue, Finding, Offer, OrderLine } from '../types.js' */
import { boundsOf, fixedQuantity, isByUse, lacksBase, sameOffer, wholeNumber } from './offers.js';

/** @typedef {{ lines: OrderLine[], catalogue: Catalogue | null }} Order */

/**
 * Lines that cannot be ordered as they stand, by their offer.
 * @param {Order} order
 * @returns {Finding[]}
 */
export function offerProblems({ lines, catalogue }) {
  if (!catalogue) return [];
  return lines.flatMap(({ offerId }, index) => {
    const offer = catalogue.of(offerId);
    const at = /** @type {const} */ ({ severity: 'error', field: `subscriptions[${index}].offerId` });
    if (!offer) return [{ ...at, code: 'unknown-offer' }];
    if (offer.obstacle) return [{ ...at, ...offer.obstacle }];
    if (lines.slice(0, index).some((line) => sameOffer(line.offerId, offerId))) {
      return [{ ...at, code: 'duplicate-offer' }];
    }
    return lacksBase(offer, lines) ? [{ ...at, code: 'add-on-without-base' }] : [];
  });
}

/**
 * Lines whose quantity or billing is missing or cannot be.
 * @param {Order} order
 * @returns {Finding[]}
 */
export function termProblems({ lines, catalogue }) {
  return lines.flatMap((line, index) => {
    const offer = catalogue?.of(line.offerId);
    return [
      quantityProblem(line, offer, `subscriptions[${index}].quantity`),
      cycleProblem(line, offer, `subscriptions[${index}].billingCycle`),
    ].filter((problem) => problem !== null);
  });
}

/**
 * @param {OrderLine} line
 * @param {Offer | undefined} offer
 * @param {string} field
 */
function quantityProblem(line, offer, field) {
  const quantity = wholeNumber(line.quantity);
  const { min, max } = boundsOf(offer);
  if (quantity !== undefined && quantity >= min && quantity <= max) return null;
  return { field, code: offer ? 'quantity-out-of-range' : 'not-a-quantity', params: { min, max } };
}

/**
 * @param {OrderLine} line
 * @param {Offer | undefined} offer
 * @param {string} field
 */
function cycleProblem({ billingCycle }, offer, field) {
  const supported = offer?.supportedBillingCycles ?? [];
  if (!billingCycle) return { field, code: 'required' };
  if (supported.length === 0 || supported.includes(billingCycle)) return null;
  return { field, code: 'unsupported-billing-cycle', params: { supported } };
}

/**
 * Where there is no quantity to choose, a line has the one there is.
 * @param {Order} order
 * @returns {string[]} the fields that were settled
 */
export function settleQuantities({ lines, catalogue }) {
  return lines.flatMap((line, index) => {
    const offer = catalogue?.of(line.offerId);
    const fixed = fixedQuantity(offer);
    if (fixed === undefined || (!isByUse(offer) && line.quantity === fixed)) return [];
    line.quantity = fixed;
    return [`subscriptions[${index}].quantity`];
  });
}
