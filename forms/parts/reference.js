// Reference data of the façade; what came once is kept while the tab lives.
import { build } from './dom.js';

const api = new URL('../../api/', import.meta.url);
const answers = new Map();

async function get(path) {
  const response = await fetch(new URL(path, api), {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function once(path) {
  if (!answers.has(path)) {
    const answer = get(path);
    answers.set(path, answer);
    answer.catch(() => answers.delete(path));
  }
  return answers.get(path);
}

export const countries = () => once('countries').then(({ items }) => items);
export const countryRules = (iso2) => once(`countries/${encodeURIComponent(iso2)}`);
export const agreementDocument = (country, language) =>
  get(`agreement-document?${new URLSearchParams({ country, language })}`);
export const partner = () => once('partner');
export const indirectResellers = () => once('indirect-resellers').then(({ items }) => items);
export const offers = (country) =>
  once(`offers?country=${encodeURIComponent(country)}`).then(({ items }) => items);

/** Loads and applies; when that fails, says so after the anchor and offers to try again. */
export async function load(form, anchor, failureKey, source, apply, otherwise = () => {}) {
  try {
    const answer = await source();
    if (form.element.isConnected) apply(answer);
  } catch (failure) {
    console.warn(failure);
    otherwise();
    const again = () => {
      notice.remove();
      load(form, anchor, failureKey, source, apply, otherwise);
    };
    const notice = build(
      'div',
      { class: 'notice', role: 'status' },
      build('span', {}, form.text(failureKey)),
      build('button', { type: 'button', class: 'quiet', onclick: again }, form.text('form.retry')),
    );
    anchor.after(notice);
  }
}

/** The post that has an effect: not repeated, and never kept. */
export function post(path, body) {
  const token = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
  return fetch(new URL(path, api), {
    method: 'POST',
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {
      Accept: 'application/json',
      'X-XSRF-TOKEN': decodeURIComponent(token),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  });
}
