// One offer to choose.
import { build } from './dom.js';
import { badges, basesOf, terms } from './offers.js';

const NAMES_SHOWN = 3;

/** With what it is found by; one that the customer cannot have has no button. */
export function offerRow(form, offer) {
  const { text } = form;
  const nameId = `offer-${offer.id}`;
  const fits = offer.isAddOn && !offer.obstacle;
  const about = build(
    'div',
    { class: 'about' },
    build('strong', { id: nameId }, offer.name),
    ...badges(text, offer).map((badge) => build('span', { class: 'badge-note' }, badge)),
    fits ? build('span', { class: 'badge-note fits', hidden: true }, text('subscriptions.fits')) : null,
    offer.description ? build('p', {}, offer.description) : null,
    build('p', { class: 'terms' }, terms(text, offer)),
    goesWith(form, offer),
  );
  const add = offer.obstacle
    ? null
    : build(
        'button',
        { type: 'button', id: `add-${offer.id}`, tabindex: '-1', 'aria-describedby': nameId },
        text('subscriptions.add'),
      );
  const item = build('li', { 'data-offer': offer.id, class: offer.obstacle ? 'obstructed' : '' }, about, add);
  add?.addEventListener('click', () => {
    const chosen = add.getAttribute('aria-disabled') === 'true';
    if (!chosen) add.dispatchEvent(new CustomEvent('add-offer', { bubbles: true, detail: offer }));
  });
  const category = offer.category || text('subscriptions.noCategory');
  const words = plain(`${offer.name} ${offer.description ?? ''} ${category}`);
  return { offer, item, add, category, words, id: plain(offer.id) };
}

/** An id is found by its beginning alone: somewhere in a GUID there is always an "E3". */
export function isFoundBy({ words, id }, wanted) {
  return wanted.every((word) => words.includes(word) || (word.length >= 4 && id.startsWith(word)));
}

function goesWith({ text, catalogue }, offer) {
  const names = basesOf(catalogue, offer).map(({ name }) => name);
  if (names.length === 0) return null;
  const more = names.length - NAMES_SHOWN;
  const caption =
    more > 0
      ? text('subscriptions.needsMore', { offers: names.slice(0, NAMES_SHOWN), count: more })
      : text('subscriptions.needs', { offers: names });
  return build('p', { class: 'terms' }, caption);
}

/** As people type it: full-width letters, capitals and outer spaces do not count. */
export function plain(value) {
  return value.normalize('NFKC').toLowerCase().trim();
}
