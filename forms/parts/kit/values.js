// Read-only values: data-value="account.address" with data-format.
/** @import { Address, Form, Person, Text } from '../types.js' */
import { valueAt } from './fields.js';
import { countryName, languageName } from './names.js';

/** @type {Record<string, (text: Text, value: any) => string>} */
const formats = {
  country: countryName,
  language: languageName,
  date,
  person: personName,
  address: (text, value) => addressLines(text, value).join('\n'),
  'yes-no': (text, value) => text(value === true ? 'form.yes' : 'form.no'),
  term: (text, value) => (text.has(`term.${value}`) ? text(`term.${value}`) : value),
};

/** @param {Form} form */
export function showValues(form) {
  for (const found of form.element.querySelectorAll('[data-value]')) {
    const element = /** @type {HTMLElement} */ (found);
    const { value: path = '', format: name = '' } = element.dataset;
    const value = valueAt(form.values, path);
    const shown = value === undefined ? '' : format(form.text, name, value);
    element.textContent = shown || '–';
    const row = /** @type {HTMLElement | null} */ (element.closest('[data-optional]'));
    if (row) row.hidden = !shown;
  }
}

/**
 * @param {Text} text
 * @param {string} name
 * @param {any} value
 */
export function format(text, name, value) {
  return String(formats[name]?.(text, value) ?? value);
}

/**
 * From YYYY-MM-DD.
 * @param {Text} text
 * @param {string} value
 */
export function date(text, value) {
  const day = new Date(`${value}T00:00:00`);
  return Number.isNaN(day.getTime())
    ? value
    : new Intl.DateTimeFormat(text.language, { dateStyle: 'long' }).format(day);
}

/**
 * Family name first where that is the custom.
 * @param {Text} text
 * @param {Person} person
 */
export function personName(text, { firstName, middleName, lastName }) {
  const names = [firstName, middleName, lastName].filter((name) => name?.trim());
  return (text.language === 'ja' ? names.reverse() : names).join(' ');
}

/**
 * As written on a letter, the country last.
 * @param {Text} text
 * @param {Address} address
 */
export function addressLines(text, { addressLine1, addressLine2, city, state, postalCode, country }) {
  const lines =
    country === 'JP'
      ? [
          postalCode && `〒${postalCode}`,
          [state, city, addressLine1].filter(Boolean).join(text.language === 'ja' ? '' : ' '),
          addressLine2,
        ]
      : [addressLine1, addressLine2, [city, state, postalCode].filter(Boolean).join(' ')];
  return [...lines, countryName(text, country)].filter(Boolean);
}

/**
 * YYYY-MM-DD where the person sits; toISOString would give the day in Greenwich.
 * @param {Date} moment
 */
export function localDate(moment) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
