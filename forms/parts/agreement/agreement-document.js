// The agreement's text in the customer's language; its links live five minutes, so a click fetches them.
/** @import { Form } from '../types.js' */
import { agreementDocument } from '../api.js';
import { one } from '../kit/dom.js';
import { html, made } from '../kit/html.js';
import { languageName } from '../kit/names.js';

const LIFETIME = 5 * 60 * 1000;

/** @param {Form} form */
export function offerDocument(form) {
  const button = one(form.element, '#getDocument');
  const { culture, address } = form.values.account ?? {};
  button.hidden = !address?.country;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const fetchedAt = Date.now();
      const found = await agreementDocument(address.country, culture ?? 'en-US');
      say(form, made(links(form, found, fetchedAt + LIFETIME)));
    } catch (failure) {
      console.warn(failure);
      say(form, form.text('agreement.documentFailed'));
    }
    button.disabled = false;
  });
}

/**
 * @param {Form} form
 * @param {{ displayUri?: string, downloadUri?: string, language: string }} found
 * @param {number} until
 */
function links({ text }, { displayUri, downloadUri, language: tag }, until) {
  const language = languageName(text, tag);
  const time = new Intl.DateTimeFormat(text.language, { timeStyle: 'short' }).format(until);
  return [
    displayUri && link(displayUri, text('agreement.openDocument', { language })),
    downloadUri && link(downloadUri, text('agreement.downloadDocument', { language })),
    html`<span>${text('agreement.documentUntil', { time })}</span>`,
  ].filter((part) => part !== undefined && part !== '');
}

/**
 * @param {string} href
 * @param {string} caption
 */
function link(href, caption) {
  return html`<a href=${href} target="_blank" rel="noopener noreferrer">${caption}</a>`;
}

/**
 * @param {Form} form
 * @param {string | DocumentFragment} content
 */
function say(form, content) {
  const place = one(form.element, '#document-links');
  place.replaceChildren(content);
  place.hidden = false;
}
