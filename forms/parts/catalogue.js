// The offers a customer of this country can buy, grouped, searchable, added with one click.
import { build } from './dom.js';

export function boundsOf(offer) {
  return { min: offer?.minimumQuantity ?? 1, max: offer?.maximumQuantity ?? 10000000 };
}

export function catalogue(form) {
  const { element, text, offers, lines } = form;
  if (!offers) return;
  const wanted = plain(element.querySelector('#offer-search').value);
  const found = offers.filter(({ name, description, id }) =>
    plain(`${name} ${description ?? ''} ${id}`).includes(wanted),
  );
  const focused = document.activeElement?.closest?.('[data-offer] button')?.id;
  const groups = [
    ['subscriptions.baseOffers', found.filter((offer) => !offer.isAddOn)],
    ['subscriptions.addOns', found.filter((offer) => offer.isAddOn)],
  ].filter(([, items]) => items.length > 0);
  element.querySelector('#catalogue').replaceChildren(
    ...groups.map(([key, items]) =>
      build(
        'div',
        { class: 'group' },
        build('h4', {}, `${text(key)} (${items.length})`),
        build('ul', {}, ...items.map((offer) => row(form, offer, lines))),
      ),
    ),
    ...(found.length === 0 ? [build('p', { class: 'empty' }, text('subscriptions.nothingFound'))] : []),
  );
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function row(form, offer, lines) {
  const { text } = form;
  const chosen = lines.some(({ offerId }) => offerId === offer.id);
  const nameId = `offer-${offer.id}`;
  const add = build(
    'button',
    {
      type: 'button',
      id: `add-${offer.id}`,
      class: chosen ? 'chosen' : '',
      'aria-disabled': chosen ? 'true' : null,
      'aria-describedby': nameId,
    },
    text(chosen ? 'subscriptions.isAdded' : 'subscriptions.add'),
  );
  add.addEventListener('click', () => {
    if (!chosen) add.dispatchEvent(new CustomEvent('add-offer', { bubbles: true, detail: offer }));
  });
  return build(
    'li',
    { 'data-offer': offer.id },
    build(
      'div',
      { class: 'about' },
      build('strong', { id: nameId }, offer.name),
      ...badges(text, offer).map((badge) => build('span', { class: 'badge-note' }, badge)),
      offer.description ? build('p', {}, offer.description) : null,
      build('p', { class: 'terms' }, terms(text, offer)),
      offer.isAddOn ? prerequisites(form, offer) : null,
    ),
    add,
  );
}

function badges(text, { isTrial, reselleeQualifications }) {
  const only = (reselleeQualifications ?? []).map((qualification) =>
    text('subscriptions.onlyFor', {
      qualification: text.has(`term.${qualification}`) ? text(`term.${qualification}`) : qualification,
    }),
  );
  return isTrial ? [text('subscriptions.trial'), ...only] : only;
}

/** Bounds, billing and limit in one line. */
export function terms(text, offer) {
  const { min, max } = boundsOf(offer);
  const cycles = offer.supportedBillingCycles.map((cycle) => text(`billingCycle.${cycle}`));
  const limited = offer.limit && !/^none$/i.test(offer.limitUnitOfMeasure ?? 'None');
  return [
    min === max ? text('subscriptions.exactly', { min }) : text('subscriptions.bounds', { min, max }),
    cycles.join(' / '),
    limited ? text('subscriptions.limit', { limit: offer.limit }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

function prerequisites({ text, offers }, { prerequisiteOffers }) {
  const names = (prerequisiteOffers ?? [])
    .map((wanted) => offers.find(({ id }) => id === wanted)?.name)
    .filter(Boolean);
  if (names.length === 0) return null;
  return build('p', { class: 'terms' }, text('subscriptions.needs', { offers: names }));
}

function plain(value) {
  return value.normalize('NFKC').toLowerCase().trim();
}
