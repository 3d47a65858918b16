// A button with data-copy="mail" puts what the element with that id holds on the clipboard.
/** @import { Form } from '../types.js' */
import { one } from './dom.js';

/** @param {Form} form */
export function bindCopies(form) {
  for (const button of form.element.querySelectorAll('[data-copy]')) {
    button.addEventListener('click', () => copy(form, /** @type {HTMLElement} */ (button)));
  }
}

/**
 * @param {Form} form
 * @param {HTMLElement} button
 */
async function copy({ element, text }, button) {
  const source = one(element, `#${button.dataset.copy}`);
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    button.textContent = text('form.copied');
  } catch {
    // no clipboard without https: select it, and the keyboard can copy
    if (source.select) source.select();
    else getSelection()?.selectAllChildren(source);
    button.textContent = text('form.selected');
  }
}
