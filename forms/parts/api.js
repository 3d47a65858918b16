// Every call of the façade, under whatever context path the application has. Reference data that
// came once is kept while the tab lives.
/** @import { CountryRules, Offer, Partner, Reseller } from './types.js' */

// seen from /forms/<release>/parts/
const api = new URL('../../../api/', import.meta.url);

/** @type {Map<string, Promise<any>>} */
const answers = new Map();

/** @param {string} path */
async function get(path) {
  const response = await fetch(new URL(path, api), {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/**
 * @param {string} path
 * @returns {Promise<any>}
 */
function once(path) {
  const known = answers.get(path);
  if (known) return known;
  const answer = get(path);
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer;
}

/** @param {string} path */
const items = (path) => once(path).then((answer) => answer.items);

/** @returns {Promise<{iso2: string, name: string, inMarket: boolean}[]>} */
export const countries = () => items('countries');

/**
 * @param {string} iso2
 * @returns {Promise<CountryRules>}
 */
export const countryRules = (iso2) => once(`countries/${encodeURIComponent(iso2)}`);

/** @returns {Promise<Partner>} */
export const partner = () => once('partner');

/** @returns {Promise<Reseller[]>} */
export const indirectResellers = () => items('indirect-resellers');

/**
 * @param {string} country
 * @returns {Promise<Offer[]>}
 */
export const offers = (country) => items(`offers?country=${encodeURIComponent(country)}`);

/**
 * Fetched anew each time, for its links end after five minutes.
 * @param {string} country
 * @param {string} language
 */
export const agreementDocument = (country, language) =>
  get(`agreement-document?${new URLSearchParams({ country, language })}`);

/**
 * @param {string} businessKey
 * @param {object} mail
 */
export const sendInvitation = (businessKey, mail) => post(`${onboarding(businessKey)}/invitation-mail`, mail);

/** @param {string} businessKey */
export const revealSetupInformation = (businessKey) => post(`${onboarding(businessKey)}/setup-information`);

/** @param {string} businessKey */
const onboarding = (businessKey) => `onboardings/${encodeURIComponent(businessKey)}`;

/**
 * What has an effect: not repeated, and never kept.
 * @param {string} path
 * @param {object} [body]
 */
function post(path, body) {
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
