// Markup as templates. What a template is filled with becomes text, never markup.
/** @import { TemplateResult } from 'lit-html' */

// Seen from /forms/<release>/parts/kit/. The version is that of the pom, and a test sees to it.
import { html, nothing, render } from '../../../../webjars/lit-html/3.3.2/lit-html.js';

export { html, nothing };

/**
 * What a template stands for, made anew; to be put where it belongs.
 * @param {TemplateResult | TemplateResult[]} template
 */
export function made(template) {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  return fragment;
}

/**
 * The one element of a template, made anew.
 * @param {TemplateResult} template
 */
export function madeOne(template) {
  return /** @type {HTMLElement} */ (made(template).firstElementChild);
}
