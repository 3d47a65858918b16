// What is said of a finding, and of the field that it is about.
/** @import { Finding, Text } from '../types.js' */

/**
 * @param {Text} text
 * @param {Finding} finding
 * @returns {string}
 */
export function messageOf(text, { code, message, params }) {
  const key = `finding.${code}`;
  return text.has(key) ? text(key, params ?? {}) : message || code;
}

/**
 * What was accepted, in few words: what to do about it is no longer said.
 * @param {Text} text
 * @param {Finding} finding
 */
export function acceptedLine(text, { field, code }) {
  const key = `accepted.${code}`;
  return lineOf(nameOf(text, field), text.has(key) ? text(key) : code);
}

/**
 * What the field of another page is called there.
 * @param {Text} text
 * @param {string} path
 */
export function nameOf(text, path) {
  const last = path.split('.').pop();
  const keys = [path, `account.${last}`, `agreement.${last}`, `subscriptions.${last}`];
  const key = keys.find((candidate) => text.has(candidate));
  return key && text(key);
}

/**
 * @param {string | undefined} name
 * @param {string} said
 */
export function lineOf(name, said) {
  return [name, said].filter(Boolean).join(': ');
}
