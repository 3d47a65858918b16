import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasLink, saysDelegatedAdmin, withDelegatedAdmin } from '#forms/parts/invitation/invitation-link.js';

const link = 'https://admin.example/Adminportal/Home?invType=ResellerRelationship&partnerId=1&DAP=true#/x';

test('asks for delegated administration or not, and changes nothing else', () => {
  const without = withDelegatedAdmin(link, false);
  assert.equal(without, link.replace('DAP=true', 'DAP=false'));
  assert.equal(withDelegatedAdmin(without, true), link);
  assert.equal(withDelegatedAdmin('https://admin.example/?a=1', true), 'https://admin.example/?a=1');
});

test('sees whether a link says anything of delegated administration', () => {
  assert.equal(saysDelegatedAdmin(link), true);
  assert.equal(saysDelegatedAdmin('https://admin.example/?DAP=false'), true);
  assert.equal(saysDelegatedAdmin('https://admin.example/?notDAP=true'), false);
  assert.equal(saysDelegatedAdmin('https://admin.example/?DAP=perhaps'), false);
});

test('finds the link whole, between blanks and signs', () => {
  for (const body of [link, `Please open ${link}.`, `<${link}>\nThank you`, `次の${link}を`]) {
    assert.equal(hasLink(body, link), true, body);
  }
});

test('does not take a changed link for it', () => {
  for (const body of ['', link.slice(0, -1), `${link}y`, `${link}&a=b`, `x${link}`]) {
    assert.equal(hasLink(body, link), false, body);
  }
});

test('finds the whole link behind a changed one', () => {
  assert.equal(hasLink(`${link}y ${link}`, link), true);
});
