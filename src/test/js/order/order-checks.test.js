import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexed, wholeNumber } from '#forms/parts/order/offers.js';
import { offerProblems, settleQuantities, termProblems } from '#forms/parts/order/order-checks.js';
import { english } from '../texts.js';

const catalogue = indexed(english, [
  { id: 'plan', name: 'Plan', minimumQuantity: 1, maximumQuantity: 300, supportedBillingCycles: ['monthly'] },
  { id: 'extra', name: 'Extra', isAddOn: true, prerequisiteOffers: ['plan'], supportedBillingCycles: [] },
  { id: 'usage', name: 'Usage', billing: 'usage', supportedBillingCycles: [] },
  { id: 'single', name: 'Single', minimumQuantity: 1, maximumQuantity: 1, supportedBillingCycles: [] },
  { id: 'gone', name: 'Gone', obstacle: { code: 'offer-not-sold', params: { country: 'JP' } } },
]);

const plan = { offerId: 'plan', quantity: 5, billingCycle: 'monthly' };

function codesOf(problems) {
  return problems.map(({ field, code }) => `${field} ${code}`);
}

test('finds nothing wrong with an order that can be placed', () => {
  const lines = [plan, { offerId: 'EXTRA', quantity: '5', billingCycle: 'annual' }];
  assert.deepEqual(offerProblems({ lines, catalogue }), []);
  assert.deepEqual(termProblems({ lines, catalogue }), []);
});

test('says what stands in the way of an offer', () => {
  const lines = [{ offerId: 'unheard-of' }, { offerId: 'gone' }, plan, { ...plan, offerId: 'PLAN' }];
  const problems = offerProblems({ lines, catalogue });
  assert.deepEqual(codesOf(problems), [
    'subscriptions[0].offerId unknown-offer',
    'subscriptions[1].offerId offer-not-sold',
    'subscriptions[3].offerId duplicate-offer',
  ]);
  assert.deepEqual(problems[1].params, { country: 'JP' });
});

test('does not let an add-on stand alone', () => {
  const problems = offerProblems({ lines: [{ offerId: 'extra' }], catalogue });
  assert.deepEqual(codesOf(problems), ['subscriptions[0].offerId add-on-without-base']);
});

test('says nothing of offers before they are loaded, but reads the terms', () => {
  const lines = [{ offerId: 'plan', quantity: 'many', billingCycle: '' }];
  assert.deepEqual(offerProblems({ lines }), []);
  assert.deepEqual(codesOf(termProblems({ lines })), [
    'subscriptions[0].quantity not-a-quantity',
    'subscriptions[0].billingCycle required',
  ]);
});

test('keeps quantities and billing within what the offer says', () => {
  for (const quantity of [0, 301, '', undefined, '1.5', '-1']) {
    const [problem] = termProblems({ lines: [{ ...plan, quantity }], catalogue });
    assert.equal(problem?.code, 'quantity-out-of-range', `of ${quantity}`);
    assert.deepEqual(problem.params, { min: 1, max: 300 });
  }
  for (const quantity of [1, 300]) {
    assert.deepEqual(termProblems({ lines: [{ ...plan, quantity }], catalogue }), []);
  }
  const [cycle] = termProblems({ lines: [{ ...plan, billingCycle: 'annual' }], catalogue });
  assert.deepEqual(cycle, {
    field: 'subscriptions[0].billingCycle',
    code: 'unsupported-billing-cycle',
    params: { supported: ['monthly'] },
  });
});

test('settles a quantity that nobody can choose', () => {
  const lines = [plan, { offerId: 'usage' }, { offerId: 'single', quantity: 7 }, { offerId: 'single', quantity: 1 }];
  const settled = settleQuantities({ lines: lines.map((line) => ({ ...line })), catalogue });
  assert.deepEqual(settled, ['subscriptions[1].quantity', 'subscriptions[2].quantity']);
  const [line] = [{ offerId: 'single', quantity: 7 }];
  settleQuantities({ lines: [line], catalogue });
  assert.equal(line.quantity, 1);
});

test('reads a whole number as people type it', () => {
  assert.equal(wholeNumber('1,000'), 1000);
  assert.equal(wholeNumber('　１２ '), 12);
  assert.equal(wholeNumber(25), 25);
  for (const other of ['', null, '1.5', '-1', '1e3', '1234567890123456']) {
    assert.equal(wholeNumber(other), undefined, `of ${other}`);
  }
});
