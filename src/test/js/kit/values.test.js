import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressLines, date, localDate, personName } from '#forms/parts/kit/values.js';
import { english as en, japanese as ja } from '../texts.js';

test('writes a date in full, and leaves what is none as it is', () => {
  assert.equal(date(en, '2024-02-29'), 'February 29, 2024');
  assert.equal(date(ja, '2024-02-29'), '2024年2月29日');
  assert.equal(date(en, 'soon'), 'soon');
});

test('puts the family name first where that is the custom', () => {
  const person = { firstName: 'Hanako', lastName: 'Yamada' };
  assert.equal(personName(en, person), 'Hanako Yamada');
  assert.equal(personName(ja, person), 'Yamada Hanako');
  assert.equal(personName(en, { ...person, middleName: 'M.' }), 'Hanako M. Yamada');
});

test('writes an address as on a letter, without what is missing', () => {
  const address = { addressLine1: '1 Main St', city: 'Redmond', state: 'WA', postalCode: '98052', country: 'US' };
  assert.deepEqual(addressLines(en, address), ['1 Main St', 'Redmond WA 98052', 'United States']);
  assert.deepEqual(addressLines(en, { addressLine1: '1 Main St', addressLine2: 'Suite 2' }), ['1 Main St', 'Suite 2']);
});

test('writes a Japanese address from the whole to the part', () => {
  const address = { addressLine1: '1-1', city: '千代田区', state: '東京都', postalCode: '100-0001', country: 'JP' };
  assert.deepEqual(addressLines(ja, address), ['〒100-0001', '東京都千代田区1-1', '日本']);
  assert.deepEqual(addressLines(en, address), ['〒100-0001', '東京都 千代田区 1-1', 'Japan']);
});

test("tells the day of the person's own clock", () => {
  assert.equal(localDate(new Date(2024, 0, 5, 0, 30)), '2024-01-05');
  assert.equal(localDate(new Date(2024, 11, 31, 23, 59)), '2024-12-31');
});
