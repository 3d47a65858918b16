// What Microsoft's address service proposes instead of what was typed, to be taken with one click.
import { build } from './dom.js';
import { field, show } from './fields.js';
import { forget } from './findings.js';
import { addressLines } from './values.js';

const parts = ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode'];
const path = 'account.address';

export function suggestAddresses(form, findings) {
  const place = field(form, path);
  const suggestions = findings.find((finding) => finding.field === path)?.params?.suggestions ?? [];
  if (suggestions.length > 0) place.append(list(form, suggestions));
  // of an address that is being changed nothing is known yet
  form.element.addEventListener('input', ({ target }) => {
    if (target.dataset.field?.startsWith(`${path}.`)) settle(form);
  });
}

function list(form, suggestions) {
  const { text } = form;
  return build(
    'div',
    { class: 'suggestions' },
    build('p', {}, text('account.suggestions')),
    build('ul', {}, ...suggestions.map((address, index) => row(form, address, index))),
  );
}

function row(form, address, index) {
  const id = `suggestion-${index}`;
  const lines = addressLines(form.text, { ...form.values.account?.address, ...blank(), ...address });
  const onclick = () => take(form, address);
  return build(
    'li',
    {},
    build('span', { id }, lines.join('\n')),
    build('button', { type: 'button', 'aria-describedby': id, onclick }, form.text('account.takeSuggestion')),
  );
}

function take(form, address) {
  for (const part of parts) {
    show(field(form, `${path}.${part}`), address[part]);
    forget(form, field(form, `${path}.${part}`));
  }
  form.edited = true;
  settle(form);
  form.element.querySelector('#address-check').append(
    build('p', { class: 'taken', role: 'status' }, form.text('account.suggestionTaken')),
  );
  field(form, `${path}.addressLine1`).focus();
}

function settle(form) {
  const place = field(form, path);
  place.querySelectorAll('.suggestions, .taken').forEach((element) => element.remove());
  forget(form, place);
}

/** A suggestion is whole: what it leaves out is not taken from what was typed. */
function blank() {
  return Object.fromEntries(parts.map((part) => [part, undefined]));
}
