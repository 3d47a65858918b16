// The agreement's text in the customer's language; its links live five minutes, so a click fetches them.
import { build } from './dom.js';
import { languageName } from './country.js';
import { agreementDocument } from './reference.js';

const lifetime = 5 * 60 * 1000;

export function offerDocument(form) {
  const button = form.element.querySelector('#getDocument');
  const { culture, address } = form.values.account ?? {};
  button.hidden = !address?.country;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const fetchedAt = Date.now();
      const found = await agreementDocument(address.country, culture ?? 'en-US');
      say(form, ...links(form, found, fetchedAt + lifetime));
    } catch (failure) {
      console.warn(failure);
      say(form, form.text('agreement.documentFailed'));
    }
    button.disabled = false;
  });
}

function links({ text }, { displayUri, downloadUri, language }, until) {
  const link = (key, href) =>
    href &&
    build('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text(key, { language: languageName(text, language) }));
  const time = new Intl.DateTimeFormat(text.language, { timeStyle: 'short' }).format(until);
  return [
    link('agreement.openDocument', displayUri),
    link('agreement.downloadDocument', downloadUri),
    build('span', {}, text('agreement.documentUntil', { time })),
  ].filter(Boolean);
}

function say(form, ...content) {
  const place = form.element.querySelector('#document-links');
  place.replaceChildren(...content);
  place.hidden = false;
}
