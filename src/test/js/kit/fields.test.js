import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setValueAt, valueAt } from '#forms/parts/kit/fields.js';

test('finds a part of a value, or nothing', () => {
  const values = { account: { address: { city: 'Kyoto' }, note: null } };
  assert.equal(valueAt(values, 'account.address.city'), 'Kyoto');
  assert.equal(valueAt(values, 'account.contact.email'), undefined);
  assert.equal(valueAt(values, 'account.note'), undefined);
});

test('makes the wholes that a part needs', () => {
  const values = { account: null };
  setValueAt(values, 'account.address.city', 'Kyoto');
  assert.deepEqual(values, { account: { address: { city: 'Kyoto' } } });
});

test('takes an emptied part away, and makes nothing for it', () => {
  const values = { account: { companyName: 'Contoso', city: 'Kyoto' } };
  setValueAt(values, 'account.city', undefined);
  setValueAt(values, 'account.contact.email', undefined);
  assert.deepEqual(values, { account: { companyName: 'Contoso' } });
});
