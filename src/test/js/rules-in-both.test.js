// What forms and server both judge: the server runs the same tables.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { check as checkAccount } from '#forms/pages/account-info.js';
import { check as checkOrder } from '#forms/pages/choose-subscriptions.js';
import { hasLink, withDelegatedAdmin } from '#forms/parts/invitation/invitation-link.js';
import { check as checkFields } from '#forms/parts/kit/checks.js';
import { personName } from '#forms/parts/kit/values.js';
import { indexed } from '#forms/parts/order/offers.js';
import { english, japanese } from './texts.js';

const [fields, orders, links, names, warnings] = await Promise.all(
  ['fields', 'orders', 'invitation-links', 'names', 'warnings'].map(read),
);

async function read(name) {
  return JSON.parse(await readFile(new URL(`../resources/rules-in-both/${name}.json`, import.meta.url), 'utf8'));
}

/** A form of one control, as far as a check looks at it. */
function formWith({ check, value }) {
  const control = {
    tagName: 'INPUT',
    type: check === 'date' ? 'date' : 'text',
    required: true,
    min: fields.earliest,
    max: fields.today,
    value,
    dataset: { field: 'here', check, max: check === 'text' ? '10' : undefined },
    hasAttribute: () => false,
    closest: () => null,
  };
  return { element: { querySelectorAll: () => [control] } };
}

for (const { check, value, finding, form = finding } of fields.cases) {
  test(`finds ${form ?? 'nothing'} in the ${check} ${JSON.stringify(value)}`, () => {
    const codes = checkFields(formWith({ check, value })).map(({ code }) => code);
    assert.deepEqual(codes, form === null ? [] : [form]);
    assert.ok(finding || codes.length === 0, 'the server lets it pass');
  });
}

const [country, abroad] = ['JP', orders.notSoldByThePartner];
const obstacle = { code: 'offer-not-in-country', params: { country } };
const catalogue = indexed(english, [...orders.offers, { ...abroad, obstacle }]);

for (const { lines, owned, findings, form = findings } of orders.cases) {
  test(`finds ${form.join(', ') || 'nothing'} in the order ${JSON.stringify(lines)}`, () => {
    const values = owned ? { customerId: 'somebody' } : {};
    const found = checkOrder({ lines, catalogue, values }).map(({ field, code }) => `${field} ${code}`);
    assert.deepEqual(found.sort(), [...form].sort());
    assert.ok(findings.length > 0 || found.length === 0, 'the server lets it pass');
  });
}

for (const { link, delegatedAdmin, becomes } of links.wishes) {
  test(`asks for delegated administration (${delegatedAdmin}) with ${becomes}`, () => {
    assert.equal(withDelegatedAdmin(link, delegatedAdmin), becomes);
  });
}

for (const { body, hasLink: expected } of links.bodies) {
  test(`${expected ? 'finds the' : 'finds no'} link in ${JSON.stringify(body)}`, () => {
    assert.equal(hasLink(body.replaceAll('{link}', links.link), links.link), expected);
  });
}

for (const { language, called, ...person } of names) {
  test(`calls ${JSON.stringify(person)} "${called}" in ${language}`, () => {
    assert.equal(personName(language === 'ja' ? japanese : english, person), called);
  });
}

for (const { severities, justification, passes, form = passes } of warnings) {
  test(`lets ${severities.join(' and ') || 'nothing'} pass with "${justification ?? ''}": ${form}`, () => {
    const shown = severities.map((tone) => ({ tone }));
    assert.equal(checkAccount({ shown }, { account: { justification } }).length === 0, form);
    assert.ok(form || !passes, 'the server lets it pass');
  });
}
