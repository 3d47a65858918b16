// All that is known of the inside of Tasklist, and of the form SDK beneath it, is known here.
/** @import { Tasklist, Values, Variable } from './types.js' */

// these close the task, and Tasklist says so itself
const LEFT_TO_TASKLIST = /task is null|No matching task|is suspended/;
const ENGINE_PREFIX = /^Cannot (submit task form|instantiate process definition) \S+: /;
/** An error that Tasklist shows no notice of. */
const SHOWN_HERE = 'camForm submission prevented';

/**
 * @param {any} camForm
 * @param {any} scope of AngularJS
 * @returns {Tasklist}
 */
export function connect(camForm, scope) {
  const element = camForm.formElement[0];
  // it would lie in localStorage, where the next user of a shared computer finds it
  camForm.on('store', () => (camForm.storePrevented = true));
  return {
    element,
    workOn: camForm.taskId && `${scope.$root.authentication?.name} ${camForm.taskId}`,
    get completeCaption() {
      return completeButton(element)?.textContent?.trim() ?? '';
    },
    variables: (names) => variables(camForm, names),
    isClaimed: () => !element.closest('.disabled-form'),
    businessKey: () => businessKey(camForm),
    complete: () => complete(element),
    onComplete: (written) => onComplete(camForm, written),
    onRefused: (show) => onRefused(camForm, show),
    onAccepted: (then) => camForm.on('submit-success', then),
    onLeave: (then) => scope.$on('$destroy', then),
  };
}

/**
 * @param {any} camForm
 * @param {string[]} names
 * @returns {Promise<Values>}
 */
async function variables(camForm, names) {
  const manager = camForm.variableManager;
  names.forEach((name) => manager.fetchVariable(name));
  await new Promise((done, fail) =>
    camForm.fetchVariables((/** @type {any} */ failure, /** @type {any} */ answer) => {
      if (failure) return fail(failure);
      camForm.mergeVariables(answer);
      done(answer);
    }),
  );
  return Object.fromEntries(names.map((name) => [name, structuredClone(manager.variable(name)?.value ?? undefined)]));
}

/**
 * @param {any} camForm
 * @param {() => Variable[] | null} written
 */
function onComplete(camForm, written) {
  const manager = camForm.variableManager;
  camForm.on('submit', () => {
    const all = written();
    camForm.submitPrevented = !all;
    if (!all) return;
    // what was only read is not sent
    manager.variableNames().forEach((/** @type {string} */ name) => manager.destroyVariable(name));
    all.forEach((variable) => manager.createVariable(variable));
  });
}

/**
 * @param {any} camForm
 * @param {(message: string | undefined) => void} show
 */
function onRefused(camForm, show) {
  camForm.on('submit-failed', (/** @type {string} */ _, /** @type {any[]} */ [error]) => {
    if (camForm.submitPrevented || LEFT_TO_TASKLIST.test(error?.message)) return;
    show(error?.message?.replace(ENGINE_PREFIX, ''));
    // Tasklist's own notice would lie over its button until it is closed
    if (error) error.message = SHOWN_HERE;
  });
}

/** @param {any} camForm */
async function businessKey(camForm) {
  const task = await camForm.client.resource('task').get(camForm.taskId);
  const instance = await camForm.client.resource('process-instance').get(task.processInstanceId);
  return instance.businessKey;
}

/**
 * Tasklist's own button, so that it does all that follows.
 * @param {HTMLElement} element
 */
function complete(element) {
  const button = completeButton(element);
  if (!button || button.disabled) return false;
  button.click();
  return true;
}

/**
 * @param {HTMLElement} element
 * @returns {HTMLButtonElement | null | undefined}
 */
function completeButton(element) {
  return element.closest('[cam-tasklist-form]')?.querySelector('.form-actions [ng-click="complete()"]');
}
