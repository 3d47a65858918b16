// Shows what is wrong beside its field, and at the top with a link to it.
import { build } from './dom.js';
import { field, fields, isVisible, labelOf } from './fields.js';

/** What the server found before the person came here. */
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

/** Where a whole is missing that is entered in parts, its first part says so. */
function firstWithin(form, path) {
  if (field(form, path)) return path;
  const part = fields(form).find(
    (control) => control.dataset.field.startsWith(`${path}.`) && isVisible(control),
  );
  return part?.dataset.field ?? path;
}

/** What stops the person from completing; the first of it gets the focus. */
export function showProblems(form, problems) {
  // a warning stays until its field is edited
  const warnings = form.shown.filter(({ tone }) => tone === 'warning');
  show(form, [...problems.map((problem) => ({ ...problem, tone: 'error' })), ...warnings]);
  const first = form.shown.find((entry) => entry.placed && entry.tone === 'error');
  goTo(first ? controlOf(form, first) : form.element.querySelector('.summary'));
}

/** The server said no to the whole. */
export function showRefusal(form, error, heading = 'form.refused') {
  form.refusal = { heading, message: error?.message || form.text('form.noAnswer') };
  summarize(form);
  goTo(form.element.querySelector('.summary'));
}

/** An edited field is no longer complained about. */
export function forget(form, target) {
  const control = target.closest?.('[data-field]');
  const isOfControl = (entry) => entry.placed && entry.field === control.dataset.field;
  if (!control || !form.shown.some(isOfControl)) return;
  unmark(control);
  form.shown = form.shown.filter((entry) => !isOfControl(entry));
  summarize(form);
}

export function messageOf(form, { code, message, params }) {
  const key = `finding.${code}`;
  return form.text.has(key) ? form.text(key, params ?? {}) : message || code;
}

function show(form, findings) {
  form.shown.forEach((entry) => entry.placed && unmark(controlOf(form, entry)));
  form.refusal = null;
  form.shown = findings.map((finding) => {
    const control = field(form, finding.field);
    const placed = Boolean(control && isVisible(control));
    return { ...finding, text: messageOf(form, finding), placed };
  });
  // in the order of the page, whatever the order of the checks
  const paths = fields(form).map((control) => control.dataset.field);
  form.shown.sort((a, b) => paths.indexOf(a.field) - paths.indexOf(b.field));
  form.shown.forEach((entry) => entry.placed && mark(form, entry));
  summarize(form);
}

/** Looked up each time, for a country may turn an input into a select. */
function controlOf(form, entry) {
  return field(form, entry.field);
}

function mark(form, entry) {
  const { tone, text } = entry;
  const control = controlOf(form, entry);
  const holder = control.closest('.field');
  const id = `${control.id}-message`;
  const existing = holder.querySelector('.message');
  if (existing) {
    existing.append(build('br'), text);
    return;
  }
  holder.classList.add(`is-${tone}`);
  holder.append(build('p', { class: 'message', id }, tone === 'needed' ? form.text('form.needed') : text));
  if (tone !== 'warning') control.setAttribute('aria-invalid', 'true');
  describe(control);
}

function unmark(control) {
  if (!control) return;
  const holder = control.closest('.field');
  holder.classList.remove('is-error', 'is-needed', 'is-warning');
  holder.querySelector('.message')?.remove();
  control.removeAttribute('aria-invalid');
  describe(control);
}

/** Ties help and message to the control. */
export function describe(control) {
  const ids = [...control.closest('.field').querySelectorAll('.help[id], .message[id]')]
    .map((element) => element.id)
    .join(' ');
  if (ids) control.setAttribute('aria-describedby', ids);
  else control.removeAttribute('aria-describedby');
}

function summarize(form) {
  const { element, text, refusal } = form;
  // a quiet one is said at its field alone
  const shown = form.shown.filter((entry) => !entry.quiet);
  element.querySelector('.summary')?.remove();
  const needed = shown.filter((entry) => entry.tone === 'needed');
  const blocks = [];
  if (refusal) blocks.push(block('error', text(refusal.heading), build('p', {}, refusal.message)));
  for (const tone of ['error', 'warning']) {
    const entries = shown.filter((entry) => entry.tone === tone);
    if (entries.length > 0) {
      const items = entries.map((entry) => build('li', {}, line(form, entry)));
      blocks.push(block(tone, text(`form.summary.${tone}`), build('ul', {}, ...items)));
    }
  }
  if (needed.length > 0) blocks.push(neededBlock(form, needed));
  if (blocks.length === 0) return;
  const role = refusal ? 'alert' : 'group';
  element.prepend(
    build('div', { class: 'summary', tabindex: '-1', role, 'aria-label': text('form.summary') }, ...blocks),
  );
}

function neededBlock(form, needed) {
  const first = needed.find((entry) => entry.placed);
  const line = build('p', {}, form.text('form.summary.needed', { count: needed.length }));
  if (first) line.append(' ', link(form, first, form.text('form.summary.first')));
  return build('div', { class: 'block is-needed' }, line);
}

function block(tone, heading, content) {
  return build('div', { class: `block is-${tone}` }, build('strong', {}, heading), content);
}

/** What was accepted, in few words: what to do about it is no longer said. */
export function acceptedLine({ text }, { field: path, code }) {
  const key = `accepted.${code}`;
  return [nameOf(text, path), text.has(key) ? text(key) : code].filter(Boolean).join(': ');
}

function line(form, entry) {
  if (!entry.placed) return [nameOf(form.text, entry.field), entry.text].filter(Boolean).join(': ');
  const label = labelOf(form, controlOf(form, entry)) || nameOf(form.text, entry.field);
  return link(form, entry, label ? `${label}: ${entry.text}` : entry.text);
}

/** What the field of another page is called there. */
function nameOf(text, path) {
  const last = path.split('.').pop();
  const keys = [path, `account.${last}`, `agreement.${last}`, `subscriptions.${last}`];
  const key = keys.find((candidate) => text.has(candidate));
  return key && text(key);
}

function link(form, entry, caption) {
  const follow = (event) => {
    // Tasklist routes by the address's hash
    event.preventDefault();
    goTo(controlOf(form, entry));
  };
  return build('a', { href: `#${controlOf(form, entry).id}`, onclick: follow }, caption);
}

function goTo(control) {
  control?.scrollIntoView({ block: 'center' });
  const target = control?.tagName === 'FIELDSET' ? control.querySelector('input') : control;
  target?.focus({ preventScroll: true });
}
