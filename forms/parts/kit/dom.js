/** @import { Control } from '../types.js' */

/**
 * What the form's HTML certainly has: a wrong selector is told at once.
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {Control} in truth of whichever kind; most have only what all elements have
 */
export function one(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The form has no ${selector}`);
  return /** @type {Control} */ (found);
}

/**
 * A select's options, [value, caption] each; a current value that is not among them is kept.
 * @param {HTMLElement} select
 * @param {string[][]} options
 * @param {string | undefined} current
 * @param {string} [chooseCaption]
 */
export function fillSelect(select, options, current, chooseCaption) {
  const known = options.some(([value]) => value === current);
  const all = known || !current ? options : [[current, current], ...options];
  select.replaceChildren(
    ...(chooseCaption && !known ? [new Option(chooseCaption, '')] : []),
    ...all.map(([value, caption]) => new Option(caption, value)),
  );
  /** @type {HTMLSelectElement} */ (select).value = current ?? '';
}

/**
 * A select where there is something to choose from, else an input; the same field either way.
 * @param {Control} control
 * @param {boolean} wanted
 * @returns {Control}
 */
export function asSelect(control, wanted) {
  if ((control.tagName === 'SELECT') === wanted) return control;
  const other = /** @type {Control} */ (document.createElement(wanted ? 'select' : 'input'));
  for (const { name, value } of control.attributes) other.setAttribute(name, value);
  other.required = control.required;
  // a select shows only what it offers
  if (wanted && control.value) other.append(new Option(control.value, control.value));
  other.value = control.value;
  control.replaceWith(other);
  return other;
}
