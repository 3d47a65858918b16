import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedLine, messageOf } from '#forms/parts/kit/wording.js';
import { english } from '../texts.js';

test('says a finding in the words of the form', () => {
  const message = messageOf(english, { code: 'too-long', message: 'not this', params: { max: 40 } });
  assert.notEqual(message, 'not this');
  assert.match(message, /40/);
});

test('says what the server says of a code that the form does not know', () => {
  assert.equal(messageOf(english, { code: 'brand-new', message: 'As told' }), 'As told');
  assert.equal(messageOf(english, { code: 'brand-new' }), 'brand-new');
});

test('names the field of an accepted warning as its own page does', () => {
  assert.equal(
    acceptedLine(english, { field: 'account.domainPrefix', code: 'brand-new' }).endsWith(': brand-new'),
    true,
  );
  assert.equal(acceptedLine(english, { field: 'nowhere.at-all', code: 'brand-new' }), 'brand-new');
});
