// What stays in sight above the offers: search, categories, what was found, what is to be ordered.
/** @import { OfferRow, OrderForm } from '../types.js' */
import { one } from '../kit/dom.js';
import { nameOf } from './offers.js';
import { chosenCount } from './order-lines.js';

/**
 * @param {OrderForm} form
 * @param {string[]} categories
 * @param {() => void} filter
 * @param {() => void} showAll
 */
export function openFinder(form, categories, filter, showAll) {
  const { element } = form;
  const search = one(element, '#offer-search');
  const category = one(element, '#offer-category');
  category.replaceChildren(...['', ...categories].map((value) => new Option('', value)));
  search.addEventListener('input', filter);
  category.addEventListener('change', filter);
  one(element, '#show-all').addEventListener('click', () => {
    showAll();
    search.focus();
  });
  one(element, '#to-chosen').addEventListener('click', () => goToChosen(form));
  bindKeys(form, search);
  one(element, '.finder').hidden = false;
}

/**
 * @param {OrderForm} form
 * @param {OfferRow[]} matching in any category
 * @param {number} count
 */
export function showFound({ element, text, narrowed, rows }, matching, count) {
  for (const option of one(element, '#offer-category').querySelectorAll('option')) {
    const category = option.value;
    const own = matching.filter((row) => !category || row.category === category).length;
    const caption = category ? 'subscriptions.inCategory' : 'subscriptions.allCategories';
    option.textContent = text(caption, { category, count: own });
  }
  one(element, '#offers-found').textContent = text('subscriptions.found', { count, total: rows.length });
  one(element, '#narrowed').textContent = narrowed?.caption ?? '';
  one(element, '#show-all').hidden = count === rows.length;
}

/** @param {OrderForm} form */
export function showChosen(form) {
  const { element, text, lines } = form;
  one(element, '#to-chosen').textContent = chosenCount(form);
  one(element, '#chosen-names').textContent = text.list(lines.map(({ offerId }) => nameOf(form, offerId)));
  one(element, '.to-order').hidden = lines.length === 0;
}

/** @param {OrderForm} form */
function goToChosen({ element }) {
  one(element, '#chosen-heading').scrollIntoView({ block: 'start' });
  const last = [...element.querySelectorAll('#order-lines input')].at(-1) ?? one(element, '#chosen');
  /** @type {HTMLElement} */ (last).focus({ preventScroll: true });
}

/**
 * From the search down into the list, along it, and back.
 * @param {OrderForm} form
 * @param {HTMLElement} search
 */
function bindKeys(form, search) {
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Enter' || event.key === 'ArrowDown') moveTo(event, reachable(form)[0]);
  });
  const list = one(form.element, '#catalogue');
  list.addEventListener('focusin', (event) => enter(form, /** @type {HTMLElement} */ (event.target)));
  list.addEventListener('keydown', (event) => {
    const buttons = reachable(form);
    const at = buttons.indexOf(/** @type {HTMLElement} */ (event.target));
    /** @type {Record<string, HTMLElement | undefined>} */
    const goals = {
      ArrowDown: buttons[at + 1],
      ArrowUp: buttons[at - 1] ?? search,
      Home: buttons[0],
      End: buttons[buttons.length - 1],
      Escape: search,
    };
    if (at >= 0) moveTo(event, goals[event.key]);
  });
}

/**
 * @param {Event} event
 * @param {HTMLElement | undefined} target
 */
function moveTo(event, target) {
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/**
 * The buttons in sight, from top to bottom.
 * @param {OrderForm} form
 */
export function reachable({ groups }) {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ item }) => !item.hidden)
    .map(({ add }) => add)
    .filter((add) => add !== null);
}

/**
 * One stop for the tab key in the whole list; the arrow keys lead on from there.
 * @param {OrderForm} form
 * @param {HTMLElement | undefined} button
 */
export function enter(form, button) {
  if (!button || button === form.entry) return;
  form.entry?.setAttribute('tabindex', '-1');
  button.setAttribute('tabindex', '0');
  form.entry = button;
}
