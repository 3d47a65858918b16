import { countsOfDefinition, countsOfInstance, sumByPhase } from './phases.js';
import { texts } from './texts.js';

// Cockpit says so whenever it has drawn its own badges, at first and after each change.
const BADGES_DRAWN = 'cockpit.plugin.base.views:diagram-plugins:instance-plugin-loaded';

export default [
  phaseSums(
    'cockpit.processDefinition.diagram.plugin',
    ({ processDefinitionId }) => `/process-definition/${processDefinitionId}/statistics?incidents=true`,
    countsOfDefinition
  ),
  phaseSums(
    'cockpit.processInstance.diagram.plugin',
    ({ processInstanceId }) => `/process-instance/${processInstanceId}/activity-instances`,
    countsOfInstance
  )
];

/** On a collapsed phase Cockpit shows three dots only: this puts the sum in their place. */
function phaseSums(pluginPoint, path, counts) {
  let view = null;

  async function show(viewer, asked) {
    const current = view;
    const response = await fetch(engineApi(asked.api) + path(asked), {
      headers: { Accept: 'application/json' }
    });
    // whoever has left the page in the meantime needs no answer
    if (response.ok && view === current) {
      draw(viewer, sumByPhase(counts(await response.json()), viewer.get('elementRegistry')));
    }
  }

  return {
    id: `onboarding-phase-sums-${pluginPoint}`,
    pluginPoint,
    render(viewer, asked, scope) {
      view = {};
      show(viewer, asked);
      scope.$on(BADGES_DRAWN, () => show(viewer, asked));
    },
    unmount() {
      view = null;
    }
  };
}

/** The address that diagram plugins are given for it is wrong: it ends in that of the page. */
function engineApi(api) {
  const [, engine] = /\/cockpit\/([^/]+)/.exec(window.location.pathname);
  return `${api.baseApi}/engine/${engine}`;
}

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

function badge(className, count, title) {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = count;
  element.title = title(count);
  return element;
}

function open(viewer, phase) {
  const canvas = viewer.get('canvas');
  canvas.setRootElement(canvas.findRoot(`${phase}_plane`));
}
