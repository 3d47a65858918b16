// What is wrong, told at the top of a form: refusals, errors, warnings, and what is still missing.
/** @import { Form, ShownFinding } from '../types.js' */
import { fieldOrNone, labelOf } from './fields.js';
import { html, madeOne, nothing } from './html.js';
import { lineOf, nameOf } from './wording.js';

/** @param {Form} form */
export function summarize(form) {
  const { element, text, refusal } = form;
  element.querySelector('.summary')?.remove();
  // a quiet one is said at its field alone
  const shown = form.shown.filter(({ quiet }) => !quiet);
  const blocks = [
    refusal && block('error', text(refusal.heading), html`<p>${refusal.message}</p>`),
    listBlock(form, 'error', shown),
    listBlock(form, 'warning', shown),
    neededBlock(form, shown),
  ].filter(Boolean);
  if (blocks.length === 0) return;
  // made anew, so that it is read out again
  element.prepend(
    madeOne(
      html`<div class="summary" tabindex="-1" role=${refusal ? 'alert' : 'group'} aria-label=${text('form.summary')}>
        ${blocks}
      </div>`,
    ),
  );
}

/**
 * @param {Form} form
 * @param {'error' | 'warning'} tone
 * @param {ShownFinding[]} shown
 */
function listBlock(form, tone, shown) {
  const entries = shown.filter((entry) => entry.tone === tone);
  if (entries.length === 0) return null;
  const items = entries.map((entry) => html`<li>${line(form, entry)}</li>`);
  return block(
    tone,
    form.text(`form.summary.${tone}`),
    html`<ul>
      ${items}
    </ul>`,
  );
}

/**
 * @param {Form} form
 * @param {ShownFinding[]} shown
 */
function neededBlock(form, shown) {
  const { text } = form;
  const needed = shown.filter(({ tone }) => tone === 'needed');
  if (needed.length === 0) return null;
  const first = needed.find(({ placed }) => placed);
  return html`<div class="block is-needed">
    <p>
      ${text('form.summary.needed', { count: needed.length })}
      ${first ? link(form, first, text('form.summary.first')) : nothing}
    </p>
  </div>`;
}

/**
 * @param {string} tone
 * @param {string} heading
 * @param {unknown} content
 */
function block(tone, heading, content) {
  return html`<div class="block is-${tone}"><strong>${heading}</strong>${content}</div>`;
}

/**
 * @param {Form} form
 * @param {ShownFinding} entry
 */
function line(form, entry) {
  const name = nameOf(form.text, entry.field);
  const control = entry.placed && fieldOrNone(form, entry.field);
  if (!control) return lineOf(name, entry.text);
  return link(form, entry, lineOf(labelOf(form, control) || name, entry.text));
}

/**
 * @param {Form} form
 * @param {ShownFinding} entry
 * @param {string} caption
 */
function link(form, { field }, caption) {
  // looked up when it is followed, for a country may turn an input into a select
  const control = () => fieldOrNone(form, field);
  const follow = (/** @type {Event} */ event) => {
    // Tasklist routes by the address's hash
    event.preventDefault();
    goTo(control());
  };
  return html`<a href="#${control()?.id}" @click=${follow}>${caption}</a>`;
}

/** @param {Element | null | undefined} control */
export function goTo(control) {
  control?.scrollIntoView({ block: 'center' });
  const target = control?.tagName === 'FIELDSET' ? control.querySelector('input') : control;
  /** @type {HTMLElement | null | undefined} */ (target)?.focus({ preventScroll: true });
}
