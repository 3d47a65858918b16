// What Microsoft's address service proposes instead of what was typed, to be taken with one click.
/** @import { Address, Finding, Form } from '../types.js' */
import { one } from '../kit/dom.js';
import { field, show } from '../kit/fields.js';
import { forget } from '../kit/findings.js';
import { html, made } from '../kit/html.js';
import { addressLines } from '../kit/values.js';

const PARTS = /** @type {const} */ (['addressLine1', 'addressLine2', 'city', 'state', 'postalCode']);
const PATH = 'account.address';

/**
 * @param {Form} form
 * @param {Finding[]} findings
 */
export function suggestAddresses(form, findings) {
  const suggestions = findings.find((finding) => finding.field === PATH)?.params?.suggestions ?? [];
  if (suggestions.length > 0) field(form, PATH).append(list(form, suggestions));
  // of an address that is being changed nothing is known yet
  form.element.addEventListener('input', ({ target }) => {
    if (/** @type {HTMLElement} */ (target).dataset.field?.startsWith(`${PATH}.`)) settle(form);
  });
}

/**
 * @param {Form} form
 * @param {Address[]} suggestions
 */
function list(form, suggestions) {
  const { text } = form;
  return made(
    html`<div class="suggestions">
      <p>${text('account.suggestions')}</p>
      <ul>
        ${suggestions.map((address, index) => row(form, address, `suggestion-${index}`))}
      </ul>
    </div>`,
  );
}

/**
 * @param {Form} form
 * @param {Address} address
 * @param {string} id
 */
function row(form, address, id) {
  const { text } = form;
  // a suggestion is whole: what it leaves out is not taken from what was typed
  const { country } = form.values.account?.address ?? {};
  const lines = addressLines(text, { country, ...address });
  const take = () => taken(form, address);
  return html`<li>
    <span id=${id}>${lines.join('\n')}</span>
    <button type="button" aria-describedby=${id} @click=${take}>${text('account.takeSuggestion')}</button>
  </li>`;
}

/**
 * @param {Form} form
 * @param {Address} address
 */
function taken(form, address) {
  for (const part of PARTS) {
    const control = field(form, `${PATH}.${part}`);
    show(control, address[part]);
    forget(form, control);
  }
  form.edited = true;
  settle(form);
  one(form.element, '#address-check').append(
    made(html`<p class="taken" role="status">${form.text('account.suggestionTaken')}</p>`),
  );
  field(form, `${PATH}.addressLine1`).focus();
}

/** @param {Form} form */
function settle(form) {
  const place = field(form, PATH);
  place.querySelectorAll('.suggestions, .taken').forEach((element) => element.remove());
  forget(form, place);
}
