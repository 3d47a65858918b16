import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOfDefinition, countsOfInstance, sumByPhase } from '#cockpit/phases.js';

/** A collapsed phase with two steps, and a task that is in no phase. */
const process = { id: 'process' };
const account = { id: 'account', $parent: process };
const shapes = [
  { businessObject: account, collapsed: true },
  { businessObject: { id: 'verify-account', $parent: account } },
  { businessObject: { id: 'account-info', $parent: account } },
  { businessObject: { id: 'review', $parent: process } },
];
const elementRegistry = { get: (id) => shapes.find(({ businessObject }) => businessObject.id === id) };

const sums = (counts) => Object.fromEntries(sumByPhase(counts, elementRegistry));

test('a phase sums what runs and fails at its steps', () => {
  const counts = countsOfDefinition([
    { id: 'verify-account', instances: 2, incidents: [{ incidentCount: 1 }, { incidentCount: 1 }] },
    { id: 'account-info', instances: 3, incidents: [] },
    { id: 'review', instances: 5, incidents: [] },
  ]);
  assert.deepEqual(sums(counts), { account: { running: 5, incidents: 2 } });
});

test('of one instance only the leaves are counted, one that waits for its job among them', () => {
  const counts = countsOfInstance({
    activityId: 'process',
    incidents: [],
    childTransitionInstances: [],
    childActivityInstances: [
      {
        activityId: 'account',
        incidents: [],
        childActivityInstances: [],
        childTransitionInstances: [{ activityId: 'verify-account', incidents: [{}] }],
      },
      { activityId: 'review', incidents: [], childActivityInstances: [], childTransitionInstances: [] },
    ],
  });
  assert.deepEqual(sums(counts), { account: { running: 1, incidents: 1 } });
});

test('a phase with nothing inside has no sum, nor has what the diagram does not know', () => {
  assert.deepEqual(
    sums([
      { id: 'account-info', running: 0, incidents: 0 },
      { id: 'of-another-version', running: 1, incidents: 0 },
    ]),
    {},
  );
});
