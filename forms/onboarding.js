// Opens one embedded form: the HTML declares fields and texts, a page module adds what is special.
import { translate, loadTexts } from './parts/texts.js';
import { collect, fill } from './parts/fields.js';
import { check } from './parts/checks.js';
import { forget, showFindings, showProblems, showRefusal } from './parts/findings.js';
import { bindDecisions } from './parts/decisions.js';

// What a person typed and did not complete, while this browser tab lives. Tasklist would keep it
// in localStorage, where the next user of a shared computer finds it.
const drafts = new Map();

// these close the task, and Tasklist says so itself
const leftToTasklist = /task is null|No matching task|is suspended/;
const enginePrefix = /^Cannot (submit task form|instantiate process definition) \S+: /;

export async function open(camForm, scope) {
  const element = camForm.formElement[0];
  const [text, page] = await Promise.all([
    loadTexts(navigator.language),
    import(`./pages/${element.dataset.form}.js`),
  ]);
  const fetched = variablesOf(camForm, element.dataset.reads);
  const draftKey = camForm.taskId && `${scope.$root.authentication?.name} ${camForm.taskId}`;
  const form = {
    camForm,
    element,
    text,
    page,
    fetched,
    values: structuredClone(drafts.get(draftKey) ?? fetched),
    edited: drafts.has(draftKey),
    shown: [],
    decision: null,
    /** What Tasklist's own button for completing says, in the user's language. */
    completeCaption: tasklistButton(element)?.textContent.trim() ?? '',
  };
  translate(element, text, { complete: form.completeCaption });
  element.lang = text.language;
  // the family name comes first where that is the custom
  for (const first of element.querySelectorAll(`[data-first-in="${text.language}"]`)) {
    first.parentElement.prepend(first);
  }
  fill(form);
  await page.open?.(form);
  bindDecisions(form, () => pressComplete(form));
  showFindings(form, fetched.findings ?? []);
  element.hidden = false;

  for (const type of ['input', 'change']) {
    element.addEventListener(type, (event) => {
      form.edited = true;
      forget(form, event.target);
    });
  }
  camForm.on('store', () => (camForm.storePrevented = true));
  camForm.on('submit', () => (camForm.submitPrevented = !prepare(form)));
  camForm.on('submit-failed', (_, [error]) => {
    if (camForm.submitPrevented || leftToTasklist.test(error?.message)) return;
    const message = error?.message?.replace(enginePrefix, '');
    if (!form.page.showRefused?.(form, message)) showRefusal(form, { message });
    // shown here; Tasklist's own notice would lie over its button until it is closed
    if (error) error.message = 'camForm submission prevented';
  });
  camForm.on('submit-success', () => {
    drafts.delete(draftKey);
    form.edited = false;
  });
  scope.$on('$destroy', () => {
    if (form.edited && draftKey) drafts.set(draftKey, collected(form));
    page.leave?.(form);
  });
  camForm.onboarding = form;
}

/** Puts the variables of this step, and no others, into the request; false: not yet. */
function prepare(form) {
  const { element, camForm } = form;
  const mainDecision = element.dataset.complete;
  const decision = form.decision ?? mainDecision;
  form.decision = null;
  const values = collected(form);
  const leaving = decision !== mainDecision;
  const keeping = !leaving || form.page.keeps?.includes(decision);
  if (!leaving) {
    const problems = [...check(form), ...(form.page.check?.(form, values) ?? [])];
    if (problems.length > 0) {
      showProblems(form, problems);
      return false;
    }
  }
  form.page.beforeSubmit?.(form, values);
  const manager = camForm.variableManager;
  manager.variableNames().forEach((name) => manager.destroyVariable(name));
  for (const write of (element.dataset.writes ?? '').split(' ').filter(Boolean)) {
    const [name, type] = write.split(':');
    const isDecision = name === element.dataset.decision;
    if (!keeping && !isDecision) continue;
    const value = isDecision ? (decision ?? values[name]) : values[name];
    // an emptied value replaces the old one; one that never was is not sent
    if (value !== undefined || form.fetched[name] != null) {
      manager.createVariable({ name, type, value: value ?? null });
    }
  }
  return true;
}

function collected(form) {
  const values = structuredClone(form.values);
  collect(form, values);
  form.page.collect?.(form, values);
  return values;
}

function variablesOf(camForm, names = '') {
  const values = {};
  for (const name of names.split(' ').filter(Boolean)) {
    values[name] = structuredClone(camForm.variableManager.variable(name)?.value ?? undefined);
  }
  return values;
}

function tasklistButton(element) {
  return element
    .closest('[cam-tasklist-form]')
    ?.querySelector('.form-actions [ng-click="complete()"]');
}

/** Completes as if Tasklist's button had been pressed, so that Tasklist does all that follows. */
function pressComplete(form) {
  const button = tasklistButton(form.element);
  if (!button || button.disabled) {
    form.decision = null;
    showRefusal(form, { message: form.text('form.claimFirst') }, 'form.notYet');
    return;
  }
  button.click();
}
