// Read-only values: data-value="account.address" with data-format.
import { countryName, languageName } from './country.js';
import { valueAt } from './fields.js';

const formats = {
  country: countryName,
  language: languageName,
  date,
  person: personName,
  address,
  'yes-no': (text, value) => text(value === true ? 'form.yes' : 'form.no'),
  term: (text, value) => (text.has(`term.${value}`) ? text(`term.${value}`) : value),
};

export function showValues(form) {
  for (const element of form.element.querySelectorAll('[data-value]')) {
    const value = valueAt(form.values, element.dataset.value);
    const shown = value === undefined ? '' : format(form, element.dataset.format, value);
    element.textContent = shown || '–';
    const row = element.closest('[data-optional]');
    if (row) row.hidden = !shown;
  }
}

function format(form, name, value) {
  return String(formats[name]?.(form.text, value) ?? value);
}

/** From YYYY-MM-DD. */
export function date(text, value) {
  const day = new Date(`${value}T00:00:00`);
  const style = { dateStyle: 'long' };
  return Number.isNaN(day.getTime())
    ? value
    : new Intl.DateTimeFormat(text.language, style).format(day);
}

/** Family name first where that is the custom. */
export function personName(text, { firstName, middleName, lastName }) {
  const names = [firstName, middleName, lastName].filter(Boolean);
  return (text.language === 'ja' ? names.reverse() : names).join(' ');
}

function address(text, value) {
  return addressLines(text, value).join('\n');
}

/** As written on a letter, the country last. */
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

/** YYYY-MM-DD where the person sits; toISOString would give the day in Greenwich. */
export function localDate(date) {
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
