// Every visible text stands in texts.<language>.json beside the forms.
/** @import { Params, Text } from '../types.js' */
const languages = ['en', 'ja'];

/**
 * @param {string} wanted
 * @returns {Promise<Text>}
 */
export async function loadTexts(wanted) {
  const language = languages.find((known) => wanted.toLowerCase().startsWith(known)) ?? 'en';
  const response = await fetch(new URL(`../../texts.${language}.json`, import.meta.url));
  if (!response.ok) throw new Error(`texts.${language}.json: ${response.status}`);
  return textsOf(language, await response.json());
}

/**
 * @param {string} language
 * @param {Record<string, string>} messages
 * @returns {Text}
 */
export function textsOf(language, messages) {
  const number = (/** @type {number} */ value) => new Intl.NumberFormat(language).format(value);

  /**
   * @param {any} value
   * @param {string} [name]
   * @returns {string}
   */
  function readable(value, name = '') {
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) return value.map((each) => readable(each)).join(language === 'ja' ? '、' : ', ');
    if (typeof value === 'number') return number(value);
    if (/country$/i.test(name) && /^[A-Z]{2}$/.test(value)) {
      return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;
    }
    return messages[`billingCycle.${value}`] ?? messages[`term.${value}`] ?? String(value);
  }

  /** @type {(key: string, params?: Params) => string} */
  const text = (key, params = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => readable(params[name], name));
  return Object.assign(text, {
    has: (/** @type {string} */ key) => key in messages,
    language,
    list: (/** @type {any[]} */ items) => readable(items),
    number,
  });
}

/**
 * Fills what carries data-text, data-placeholder-text or data-label-text.
 * @param {HTMLElement} root
 * @param {Text} text
 * @param {Params} [params]
 */
export function translate(root, text, params) {
  const each = (/** @type {string} */ attribute, /** @type {(element: Element, said: string) => void} */ say) => {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      say(element, text(element.getAttribute(attribute) ?? '', params));
    }
  };
  each('data-text', (element, said) => (element.textContent = said));
  each('data-placeholder-text', (element, said) => element.setAttribute('placeholder', said));
  each('data-label-text', (element, said) => element.setAttribute('aria-label', said));
}
