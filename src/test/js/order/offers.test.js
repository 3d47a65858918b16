import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addOnsOf,
  basesOf,
  boundsOf,
  fixedQuantity,
  indexed,
  lacksBase,
  sameOffer,
} from '#forms/parts/order/offers.js';
import { english } from '../texts.js';

const base = { id: 'BASE', name: 'Plan 10' };
const second = { id: 'second', name: 'Plan 9' };
const addOn = { id: 'add-on', name: 'Extra', isAddOn: true, prerequisiteOffers: ['base'] };
const obstructed = { ...addOn, id: 'other', name: 'Other', obstacle: { code: 'offer-not-for-customer' } };

test('compares ids whatever their case', () => {
  assert.equal(sameOffer('AbC', 'aBc'), true);
  assert.equal(sameOffer('abc', undefined), false);
});

test('sorts offers as people count, and finds them by id', () => {
  const catalogue = indexed(english, [base, second, addOn]);
  assert.deepEqual(
    catalogue.items.map(({ name }) => name),
    ['Extra', 'Plan 9', 'Plan 10'],
  );
  assert.equal(catalogue.of('base'), base);
  assert.equal(catalogue.of('missing'), undefined);
});

test('has one quantity where there is nothing to choose', () => {
  assert.deepEqual(boundsOf(undefined), { min: 1, max: 10000000 });
  assert.equal(fixedQuantity({ minimumQuantity: 1, maximumQuantity: 1 }), 1);
  assert.equal(fixedQuantity({ billing: 'usage' }), 1);
  assert.equal(fixedQuantity({ minimumQuantity: 1, maximumQuantity: 300 }), undefined);
  assert.equal(fixedQuantity(undefined), undefined);
});

test('leads from an add-on to its bases, and back to those that can be ordered', () => {
  const catalogue = indexed(english, [base, second, addOn, obstructed]);
  assert.deepEqual(basesOf(catalogue, addOn), [base]);
  assert.deepEqual(basesOf(catalogue, base), []);
  assert.deepEqual(addOnsOf(catalogue, base), [addOn]);
  assert.deepEqual(addOnsOf(catalogue, second), []);
});

test('misses a base only of an add-on that names one', () => {
  assert.equal(lacksBase(addOn, [{ offerId: 'second' }]), true);
  assert.equal(lacksBase(addOn, [{ offerId: 'Base' }]), false);
  assert.equal(lacksBase({ isAddOn: true, prerequisiteOffers: [] }, []), false);
  assert.equal(lacksBase(base, []), false);
});
