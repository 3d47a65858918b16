// The offers of the customer's country: searched, narrowed, and added with one click or key. The
// rows are built once and then hidden and shown, so that nothing lags or jumps with 300 of them.
import { build } from './dom.js';
import { enter, openFinder, reachable, showFound } from './finder.js';
import { isFoundBy, offerRow, plain } from './offer-row.js';
import { addOnsOf, basesOf, key, lacksBase, sameOffer } from './offers.js';

const GROUPS = [
  ['subscriptions.baseOffers', ({ offer }) => !offer.obstacle && !offer.isAddOn],
  ['subscriptions.addOns', ({ offer }) => !offer.obstacle && offer.isAddOn],
  ['subscriptions.notForCustomer', ({ offer }) => offer.obstacle],
];

export function drawCatalogue(form) {
  const { element, text, catalogue } = form;
  form.rows = catalogue.items.map((offer) => offerRow(form, offer));
  form.groups = GROUPS.map(([caption, belongs]) => {
    const rows = form.rows.filter(belongs);
    const heading = build('h4', {});
    const list = build('ul', {}, ...rows.map(({ item }) => item));
    return { caption, rows, heading, holder: build('div', { class: 'group' }, heading, list) };
  });
  const { compare } = new Intl.Collator(text.language);
  const categories = [...new Set(form.rows.map(({ category }) => category))].sort(compare);
  const nothing = build('p', { class: 'empty', id: 'nothing-found' }, text('subscriptions.nothingFound'));
  openFinder(form, categories, () => filter(form), () => reset(form));
  element.querySelector('#catalogue').replaceChildren(...form.groups.map(({ holder }) => holder), nothing);
  filter(form);
}

/** What is in the order already cannot be added again, and its add-ons stand out. */
export function markChosen(form) {
  const { text, lines, rows = [] } = form;
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

/** Only what goes with one offer: its add-ons, or, of an add-on, its bases. */
export function narrow(form, offer) {
  const { element, text, catalogue } = form;
  const others = offer.isAddOn ? basesOf(catalogue, offer) : addOnsOf(catalogue, offer);
  const caption = offer.isAddOn ? 'subscriptions.basesFor' : 'subscriptions.addOnsFor';
  reset(form);
  form.narrowed = {
    caption: text(caption, { offer: offer.name }),
    keys: new Set(others.map(({ id }) => key(id))),
  };
  filter(form);
  element.querySelector('#catalogue-heading').scrollIntoView({ block: 'start' });
  reachable(form)[0]?.focus({ preventScroll: true });
}

function reset(form) {
  form.narrowed = null;
  form.element.querySelector('#offer-search').value = '';
  form.element.querySelector('#offer-category').value = '';
}

function filter(form) {
  const { element, text, narrowed, rows } = form;
  const wanted = plain(element.querySelector('#offer-search').value).split(/\s+/);
  const inCategory = element.querySelector('#offer-category').value;
  const matching = rows.filter(
    (entry) => (!narrowed || narrowed.keys.has(key(entry.offer.id))) && isFoundBy(entry, wanted),
  );
  const found = new Set(matching.filter(({ category }) => !inCategory || category === inCategory));
  for (const entry of rows) entry.item.hidden = !found.has(entry);
  for (const { caption, rows: own, heading, holder } of form.groups) {
    const count = own.filter((entry) => found.has(entry)).length;
    heading.textContent = `${text(caption)} (${text.number(count)})`;
    holder.hidden = count === 0;
  }
  element.querySelector('#nothing-found').hidden = found.size > 0;
  element.querySelector('#catalogue').scrollTop = 0;
  showFound(form, matching, found.size);
  enter(form, reachable(form)[0]);
}
