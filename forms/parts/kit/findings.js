// Shows what is wrong beside its field, and at the top with a link to it.
/** @import { Control, Finding, Form, ShownFinding, Tone } from '../types.js' */
import { fieldOrNone, fields, holderOf, isVisible } from './fields.js';
import { goTo, summarize } from './summary.js';
import { messageOf } from './wording.js';

/** @typedef {Finding & { tone: Tone }} ToneFinding */

/**
 * What the server found before the person came here.
 * @param {Form} form
 * @param {Finding[]} findings
 */
export function showFindings(form, findings) {
  show(
    form,
    findings.map((finding) => {
      if (finding.severity === 'warning') return { ...finding, tone: 'warning' };
      if (finding.code !== 'required') return { ...finding, tone: 'error' };
      return { ...finding, field: firstWithin(form, finding.field), tone: 'needed' };
    }),
  );
}

/**
 * Where a whole is missing that is entered in parts, its first part says so.
 * @param {Form} form
 * @param {string} path
 */
function firstWithin(form, path) {
  if (fieldOrNone(form, path)) return path;
  const part = fields(form).find((control) => control.dataset.field?.startsWith(`${path}.`) && isVisible(control));
  return part?.dataset.field ?? path;
}

/**
 * What stops the person from completing; the first of it gets the focus.
 * @param {Form} form
 * @param {Finding[]} problems
 */
export function showProblems(form, problems) {
  // a warning stays until its field is edited
  const warnings = form.shown.filter(({ tone }) => tone === 'warning');
  show(form, [...problems.map((problem) => /** @type {ToneFinding} */ ({ ...problem, tone: 'error' })), ...warnings]);
  const first = form.shown.find((entry) => entry.placed && entry.tone === 'error');
  if (first) goTo(fieldOrNone(form, first.field));
  else goToSummary(form);
}

/**
 * The server said no to the whole.
 * @param {Form} form
 * @param {string} [message]
 */
export function showRefusal(form, message) {
  refuse(form, 'form.refused', message || form.text('form.noAnswer'));
}

/**
 * Nobody works a task that they have not claimed.
 * @param {Form} form
 */
export function showNotClaimed(form) {
  refuse(form, 'form.notYet', form.text('form.claimFirst'));
}

/**
 * @param {Form} form
 * @param {string} heading
 * @param {string} message
 */
function refuse(form, heading, message) {
  form.refusal = { heading, message };
  summarize(form);
  goToSummary(form);
}

/** @param {Form} form */
function goToSummary(form) {
  goTo(form.element.querySelector('.summary'));
}

/**
 * An edited field is no longer complained about.
 * @param {Form} form
 * @param {HTMLElement} target
 */
export function forget(form, target) {
  const control = /** @type {Control | null} */ (target.closest('[data-field]'));
  const isOfControl = (/** @type {ShownFinding} */ entry) => entry.placed && entry.field === control?.dataset.field;
  if (!control || !form.shown.some(isOfControl)) return;
  unmark(control);
  form.shown = form.shown.filter((entry) => !isOfControl(entry));
  summarize(form);
}

/**
 * @param {Form} form
 * @param {ToneFinding[]} findings
 */
function show(form, findings) {
  // looked up each time, for a country may turn an input into a select
  for (const { placed, field } of form.shown) if (placed) unmark(fieldOrNone(form, field));
  form.refusal = null;
  form.shown = findings.map((finding) => {
    const control = fieldOrNone(form, finding.field);
    const placed = Boolean(control && isVisible(control));
    return { ...finding, text: messageOf(form.text, finding), placed };
  });
  // in the order of the page, whatever the order of the checks
  const paths = fields(form).map((control) => control.dataset.field);
  form.shown.sort((a, b) => paths.indexOf(a.field) - paths.indexOf(b.field));
  for (const entry of form.shown) if (entry.placed) mark(form, entry);
  summarize(form);
}

/**
 * @param {Form} form
 * @param {ShownFinding} finding
 */
function mark(form, { field, tone, text }) {
  const control = /** @type {Control} */ (fieldOrNone(form, field));
  const holder = holderOf(control);
  const existing = holder.querySelector('.message');
  if (existing) {
    existing.append(document.createElement('br'), text);
    return;
  }
  const message = document.createElement('p');
  message.className = 'message';
  message.id = `${control.id}-message`;
  message.textContent = tone === 'needed' ? form.text('form.needed') : text;
  holder.classList.add(`is-${tone}`);
  holder.append(message);
  if (tone !== 'warning') control.setAttribute('aria-invalid', 'true');
  describe(control);
}

/** @param {Control | undefined} control */
function unmark(control) {
  if (!control) return;
  const holder = holderOf(control);
  holder.classList.remove('is-error', 'is-needed', 'is-warning');
  holder.querySelector('.message')?.remove();
  control.removeAttribute('aria-invalid');
  describe(control);
}

/**
 * Ties help and message to the control.
 * @param {Control} control
 */
function describe(control) {
  const ids = [...holderOf(control).querySelectorAll('.help[id], .message[id]')].map(({ id }) => id).join(' ');
  if (ids) control.setAttribute('aria-describedby', ids);
  else control.removeAttribute('aria-describedby');
}
