import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english as en, japanese as ja } from '../texts.js';

test('puts values in their places', () => {
  assert.equal(en('no.such.text'), 'no.such.text');
  assert.equal(en('form.summary.needed', { count: 12345 }), 'Details still needed: 12,345. They are marked below.');
  assert.equal(en('form.summary.needed'), 'Details still needed: . They are marked below.');
});

test('knows whether it has a text', () => {
  assert.equal(en.has('form.yes'), true);
  assert.equal(en.has('form.maybe'), false);
});

test('lists and counts as the language does', () => {
  assert.equal(en.list(['a', 1000]), 'a, 1,000');
  assert.equal(ja.list(['a', 1000]), 'a、1,000');
});

test('names billing cycles and countries in the language', () => {
  assert.equal(en.list(['monthly', 'annual']), 'Monthly, Annual');
  assert.equal(en('subscriptions.notSoldIn', { country: 'JP' }).includes('Japan'), true);
  assert.equal(ja('subscriptions.notSoldIn', { country: 'JP' }).includes('日本'), true);
});
