// What stays in sight above the offers: search, categories, what was found, what is to be ordered.
// It is built here and not in the form's HTML, which a running onboarding keeps as it was.
import { build } from './dom.js';
import { chosenCount, nameOf } from './order-lines.js';

export function openFinder(form, categories, filter, reset) {
  const { element, text } = form;
  const search = element.querySelector('#offer-search');
  const holder = search.closest('.search');
  const category = build(
    'select',
    { id: 'offer-category', 'aria-label': text('subscriptions.category') },
    ...['', ...categories].map((value) => build('option', { value })),
  );
  const showAll = () => {
    reset();
    filter();
    search.focus();
  };
  holder.classList.add('finder');
  holder.replaceChildren(
    search,
    category,
    build('p', { class: 'visually-hidden', id: 'offer-keys' }, text('subscriptions.keys')),
    build(
      'p',
      { class: 'found' },
      build('span', { id: 'offers-found', role: 'status' }),
      build('span', { id: 'narrowed' }),
      build('button', { type: 'button', class: 'link', id: 'show-all', onclick: showAll }, text('subscriptions.showAll')),
    ),
    build(
      'p',
      { class: 'to-order' },
      build('button', { type: 'button', class: 'link', id: 'to-chosen', onclick: () => goToChosen(form) }),
      build('span', { id: 'chosen-names' }),
    ),
  );
  search.setAttribute('aria-describedby', 'offer-keys');
  search.addEventListener('input', filter);
  category.addEventListener('change', filter);
  bindKeys(form, search);
}

export function showFound({ element, text, narrowed, rows }, matching, count) {
  for (const option of element.querySelector('#offer-category').options) {
    const category = option.value;
    const own = matching.filter((entry) => !category || entry.category === category).length;
    const caption = category ? 'subscriptions.inCategory' : 'subscriptions.allCategories';
    option.textContent = text(caption, { category, count: own });
  }
  element.querySelector('#offers-found').textContent = text('subscriptions.found', { count, total: rows.length });
  element.querySelector('#narrowed').textContent = narrowed?.caption ?? '';
  element.querySelector('#show-all').hidden = count === rows.length;
}

export function showChosen(form) {
  const { element, text, lines } = form;
  const toChosen = element.querySelector('#to-chosen');
  if (!toChosen) return;
  toChosen.textContent = chosenCount(form);
  const names = lines.map(({ offerId }) => nameOf(form, offerId));
  element.querySelector('#chosen-names').textContent = text.list(names);
  toChosen.parentElement.hidden = lines.length === 0;
}

function goToChosen({ element }) {
  element.querySelector('#chosen-heading').scrollIntoView({ block: 'start' });
  const quantities = element.querySelectorAll('#order-lines input');
  const last = quantities[quantities.length - 1] ?? element.querySelector('#chosen');
  last.focus({ preventScroll: true });
}

/** From the search down into the list, along it, and back. */
function bindKeys(form, search) {
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Enter' || event.key === 'ArrowDown') moveTo(event, reachable(form)[0]);
  });
  const list = form.element.querySelector('#catalogue');
  list.addEventListener('focusin', (event) => enter(form, event.target));
  list.addEventListener('keydown', (event) => {
    const buttons = reachable(form);
    const at = buttons.indexOf(event.target);
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

function moveTo(event, target) {
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** The buttons in sight, from top to bottom. */
export function reachable({ groups }) {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ add, item }) => add && !item.hidden)
    .map(({ add }) => add);
}

/** One stop for the tab key in the whole list; the arrow keys lead on from there. */
export function enter(form, button) {
  if (!button || button === form.entry) return;
  form.entry?.setAttribute('tabindex', '-1');
  button.setAttribute('tabindex', '0');
  form.entry = button;
}
