import { countsOfDefinition, countsOfInstance, sumByPhase } from './phases.js';
import { texts } from './texts.js';

/** @import { Asked, Count, Sum, Viewer } from './types.js' */

// Cockpit says so whenever it has drawn its own badges, at first and after each change.
const BADGES_DRAWN = 'cockpit.plugin.base.views:diagram-plugins:instance-plugin-loaded';

export default [
  phaseSums(
    'cockpit.processDefinition.diagram.plugin',
    ({ processDefinitionId }) => `/process-definition/${processDefinitionId}/statistics?incidents=true`,
    countsOfDefinition,
  ),
  phaseSums(
    'cockpit.processInstance.diagram.plugin',
    ({ processInstanceId }) => `/process-instance/${processInstanceId}/activity-instances`,
    countsOfInstance,
  ),
];

/**
 * On a collapsed phase Cockpit shows three dots only: this puts the sum in their place.
 *
 * @param {string} pluginPoint
 * @param {(asked: Asked) => string} path in the engine's REST API
 * @param {(answer: any) => Count[]} counts
 */
function phaseSums(pluginPoint, path, counts) {
  /** @type {object | null} */
  let view = null;

  /**
   * @param {Viewer} viewer
   * @param {Asked} asked
   */
  async function show(viewer, asked) {
    const current = view;
    const response = await fetch(engineApi(asked.api) + path(asked), {
      headers: { Accept: 'application/json' },
    });
    // whoever has left the page in the meantime needs no answer
    if (response.ok && view === current) {
      draw(viewer, sumByPhase(counts(await response.json()), viewer.get('elementRegistry')));
    }
  }

  return {
    id: `onboarding-phase-sums-${pluginPoint}`,
    pluginPoint,
    /**
     * @param {Viewer} viewer
     * @param {Asked} asked
     * @param {{$on: (event: string, listener: () => void) => void}} scope
     */
    render(viewer, asked, scope) {
      view = {};
      show(viewer, asked);
      scope.$on(BADGES_DRAWN, () => show(viewer, asked));
    },
    unmount() {
      view = null;
    },
  };
}

/**
 * The address that diagram plugins are given for it is wrong: it ends in that of the page.
 *
 * @param {Asked['api']} api
 */
function engineApi(api) {
  const engine = /\/cockpit\/([^/]+)/.exec(window.location.pathname)?.[1];
  return `${api.baseApi}/engine/${engine}`;
}

/**
 * @param {Viewer} viewer
 * @param {Map<string, Sum>} phases
 */
function draw(viewer, phases) {
  const overlays = viewer.get('overlays');
  overlays.remove({ type: 'phase-sum' });
  phases.forEach(({ running, incidents }, phase) => {
    const html = document.createElement('div');
    html.className = 'phase-sum';
    if (running > 0) {
      html.append(badge('badge', running, texts.running));
    }
    if (incidents > 0) {
      html.append(badge('badge badge-important', incidents, texts.incidents));
    }
    html.addEventListener('click', () => open(viewer, phase));
    overlays.add(phase, 'phase-sum', { position: { bottom: 0, left: 0 }, html });
  });
}

/**
 * @param {string} className
 * @param {number} count
 * @param {(count: number) => string} title
 */
function badge(className, count, title) {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = String(count);
  element.title = title(count);
  return element;
}

/**
 * @param {Viewer} viewer
 * @param {string} phase
 */
function open(viewer, phase) {
  const canvas = viewer.get('canvas');
  canvas.setRootElement(canvas.findRoot(`${phase}_plane`));
}
