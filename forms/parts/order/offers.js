// What an offer says of itself: bounds, billing, for whom, and what it goes with.
/** @import { Catalogue, Offer, OrderLine, Text } from '../types.js' */

/**
 * Ids are compared whatever their case, as Partner Center does.
 * @param {string} [id]
 */
export function key(id) {
  return String(id ?? '').toLowerCase();
}

/**
 * @param {string} [one]
 * @param {string} [other]
 */
export function sameOffer(one, other) {
  return key(one) === key(other);
}

/**
 * The offers by name, findable by id.
 * @param {Text} text
 * @param {Offer[]} offers
 * @returns {Catalogue}
 */
export function indexed(text, offers) {
  const { compare } = new Intl.Collator(text.language, { numeric: true });
  const items = [...offers].sort((a, b) => compare(a.name, b.name));
  const byKey = new Map(items.map((offer) => [key(offer.id), offer]));
  return { items, of: (id) => byKey.get(key(id)) };
}

/**
 * As it is called; by its id while the catalogue is not there, or does not have it.
 * @param {{ catalogue: Catalogue | null }} form
 * @param {string} offerId
 */
export function nameOf({ catalogue }, offerId) {
  return catalogue?.of(offerId)?.name ?? offerId;
}

/** @param {Offer} [offer] */
export function boundsOf(offer) {
  return { min: offer?.minimumQuantity ?? 1, max: offer?.maximumQuantity ?? 10000000 };
}

/** @param {Offer} [offer] */
export function isByUse(offer) {
  return offer?.billing === 'usage';
}

/**
 * The quantity where there is nothing to choose. Of what is billed by use there are no licenses to
 * count; that one is ordered is assumed.
 * @param {Offer} [offer]
 */
export function fixedQuantity(offer) {
  if (!offer) return undefined;
  const { min, max } = boundsOf(offer);
  return isByUse(offer) || min === max ? min : undefined;
}

/**
 * A whole number as people type it, full-width digits and separators included; else undefined.
 * @param {unknown} value
 */
export function wholeNumber(value) {
  const digits = String(value ?? '')
    .normalize('NFKC')
    .replace(/[,\s]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

/**
 * The offers of this catalogue that an add-on goes with.
 * @param {Catalogue} catalogue
 * @param {Offer} offer
 */
export function basesOf(catalogue, offer) {
  return (offer.isAddOn ? offer.prerequisiteOffers : []).map(catalogue.of).filter((base) => base !== undefined);
}

/**
 * @param {Catalogue} catalogue
 * @param {Offer} offer
 */
export function addOnsOf(catalogue, offer) {
  return catalogue.items.filter(
    (other) => !other.obstacle && other.isAddOn && other.prerequisiteOffers.some((id) => sameOffer(id, offer.id)),
  );
}

/**
 * An add-on that names nothing it goes with can be ordered alone.
 * @param {Offer} offer
 * @param {OrderLine[]} lines
 */
export function lacksBase(offer, lines) {
  const bases = offer.isAddOn ? offer.prerequisiteOffers : [];
  return bases.length > 0 && !lines.some(({ offerId }) => bases.some((id) => sameOffer(id, offerId)));
}

/**
 * Bounds, billing and limit in one line.
 * @param {Text} text
 * @param {Offer} offer
 */
export function terms(text, offer) {
  const { min, max } = boundsOf(offer);
  const licenses = text(min === max ? 'subscriptions.exactly' : 'subscriptions.bounds', { min, max });
  const cycles = offer.supportedBillingCycles.map((cycle) => text(`billingCycle.${cycle}`));
  const limited = offer.limit && !/^none$/i.test(offer.limitUnitOfMeasure ?? 'None');
  return [
    isByUse(offer) ? null : licenses,
    cycles.join(' / '),
    limited ? text('subscriptions.limit', { limit: offer.limit }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

/**
 * @param {Text} text
 * @param {Offer} offer
 */
export function badges(text, offer) {
  const qualifications = offer.obstacle?.params.qualifications ?? offer.reselleeQualifications ?? [];
  const { country } = offer.obstacle?.params ?? {};
  return [
    offer.isTrial ? text('subscriptions.trial') : null,
    isByUse(offer) ? text('subscriptions.usage') : null,
    qualifications.length > 0 ? text('subscriptions.onlyFor', { qualification: qualifications }) : null,
    country ? text('subscriptions.notSoldIn', { country }) : null,
  ].filter(Boolean);
}
