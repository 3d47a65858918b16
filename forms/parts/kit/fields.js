// A control with data-field="account.address.city" shows and holds that part of the variable.
/** @import { Control, Form, Values } from '../types.js' */

/**
 * @param {Form} form
 * @returns {Control[]}
 */
export function fields(form) {
  return [...form.element.querySelectorAll('[data-field]')].map((control) => /** @type {Control} */ (control));
}

/**
 * @param {Form} form
 * @param {string} path
 */
export function fieldOrNone(form, path) {
  return fields(form).find((control) => control.dataset.field === path);
}

/**
 * @param {Form} form
 * @param {string} path of a field that the form's HTML certainly has
 */
export function field(form, path) {
  const control = fieldOrNone(form, path);
  if (!control) throw new Error(`The form has no field ${path}`);
  return control;
}

/**
 * @param {Values} values
 * @param {string} path
 * @returns {any}
 */
export function valueAt(values, path) {
  return path.split('.').reduce((part, key) => part?.[key], values) ?? undefined;
}

/**
 * @param {Values} values
 * @param {string} path
 * @param {any} value
 */
export function setValueAt(values, path, value) {
  const keys = path.split('.');
  const last = /** @type {string} */ (keys.pop());
  let part = values;
  for (const key of keys) {
    if (value === undefined && part[key] == null) return;
    if (part[key] === null || typeof part[key] !== 'object') part[key] = {};
    part = part[key];
  }
  if (value === undefined) delete part[last];
  else part[last] = value;
}

/** @param {Form} form */
export function fill(form) {
  for (const control of fields(form)) {
    show(control, valueAt(form.values, control.dataset.field ?? ''));
  }
}

/**
 * Reads every control into the values; what no control shows stays as it was.
 * @param {Form} form
 * @param {Values} values
 */
export function collect(form, values) {
  for (const control of fields(form)) {
    if (!control.hasAttribute('data-own-reading')) {
      setValueAt(values, control.dataset.field ?? '', read(control));
    }
  }
}

/**
 * @param {Control} control
 * @param {any} value
 */
export function show(control, value) {
  if (control.tagName === 'FIELDSET') {
    for (const radio of control.querySelectorAll('input')) radio.checked = radio.value === value;
  } else if (control.type === 'checkbox') {
    control.checked = value === true;
  } else {
    // a value that no option offers yet is kept until the options come
    if (control.tagName === 'SELECT' && value) control.append(new Option(value, value));
    control.value = value ?? '';
  }
}

/**
 * undefined when empty.
 * @param {Control} control
 * @returns {any}
 */
export function read(control) {
  if (control.tagName === 'FIELDSET') return chosen(control);
  if (control.type === 'checkbox') return control.checked;
  return control.value.trim() || undefined;
}

/**
 * The value of the radio button that is chosen.
 * @param {HTMLElement} fieldset
 */
export function chosen(fieldset) {
  return /** @type {Control | null} */ (fieldset.querySelector('input:checked'))?.value;
}

/** @param {Control} control */
export function isVisible(control) {
  return control.closest('[hidden]:not(form)') === null;
}

/**
 * @param {Control} control
 * @returns {HTMLElement}
 */
export function holderOf(control) {
  return /** @type {HTMLElement} */ (control.closest('.field'));
}

/**
 * @param {Form} form
 * @param {Control} control
 */
export function labelOf(form, control) {
  if (control.dataset.label) return control.dataset.label;
  const label = /** @type {HTMLElement | null} */ (
    control.tagName === 'FIELDSET'
      ? control.querySelector('legend')
      : form.element.querySelector(`label[for="${control.id}"]`)
  );
  return label?.dataset.short ? form.text(label.dataset.short) : (label?.textContent ?? '');
}
