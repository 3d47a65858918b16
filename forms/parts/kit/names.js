// What countries and languages are called in the reader's language.
/** @import { Text } from '../types.js' */

/**
 * @param {Text} text
 * @param {string} [iso2]
 */
export function countryName(text, iso2) {
  if (!iso2 || !/^[A-Za-z]{2}$/.test(iso2)) return iso2 ?? '';
  return new Intl.DisplayNames([text.language], { type: 'region' }).of(iso2.toUpperCase()) ?? iso2;
}

/**
 * @param {Text} text
 * @param {string} tag
 */
export function languageName(text, tag) {
  try {
    return new Intl.DisplayNames([text.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
