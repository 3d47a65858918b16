/** @import { ActivityInstance, ActivityStatistics, Count, ElementRegistry, Shape, Sum } from './types.js' */

/**
 * From the statistics of a process definition: what runs and what fails, by activity.
 *
 * @param {ActivityStatistics[]} statistics
 * @returns {Count[]}
 */
export function countsOfDefinition(statistics) {
  return statistics.map(({ id, instances, incidents }) => ({
    id,
    running: instances,
    incidents: incidents.reduce((sum, { incidentCount }) => sum + incidentCount, 0),
  }));
}

/**
 * From the tree of one instance: its leaves run, and an incident is told where it is.
 *
 * @param {ActivityInstance} instance
 * @returns {Count[]}
 */
export function countsOfInstance({ activityId, incidents, childActivityInstances, childTransitionInstances }) {
  const inside = childActivityInstances.flatMap(countsOfInstance);
  const waiting = childTransitionInstances.map((transition) => ({
    id: transition.activityId,
    running: 1,
    incidents: transition.incidents.length,
  }));
  const own = {
    id: activityId,
    running: inside.length + waiting.length === 0 ? 1 : 0,
    incidents: incidents.length,
  };
  return [own, ...inside, ...waiting];
}

/**
 * The sums of each collapsed phase that has something inside, by its id.
 *
 * @param {Count[]} counts
 * @param {ElementRegistry} elementRegistry
 */
export function sumByPhase(counts, elementRegistry) {
  /** @type {Map<string, Sum>} */
  const phases = new Map();
  for (const { id, running, incidents } of counts.filter((count) => count.running + count.incidents > 0)) {
    for (let phase = parentOf(elementRegistry.get(id)); phase; phase = phase.$parent) {
      if (elementRegistry.get(phase.id)?.collapsed) {
        const sum = phases.get(phase.id) ?? { running: 0, incidents: 0 };
        phases.set(phase.id, { running: sum.running + running, incidents: sum.incidents + incidents });
      }
    }
  }
  return phases;
}

/** @param {Shape | undefined} shape */
function parentOf(shape) {
  return shape?.businessObject.$parent;
}
