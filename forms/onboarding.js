// Opens one embedded form: the HTML declares fields and texts, a page module adds what is special.
/** @import { Form, Page, Values, Variable } from './parts/types.js' */
import { check } from './parts/kit/checks.js';
import { bindDecisions } from './parts/kit/decisions.js';
import { collect, fill } from './parts/kit/fields.js';
import { forget, showFindings, showNotClaimed, showProblems, showRefusal } from './parts/kit/findings.js';
import { loadTexts, translate } from './parts/kit/texts.js';
import { connect } from './parts/tasklist.js';

/**
 * What a person typed and did not complete, while this browser tab lives.
 * @type {Map<string | undefined, Values>}
 */
const drafts = new Map();

/**
 * @param {any} camForm
 * @param {any} scope
 */
export async function open(camForm, scope) {
  const tasklist = connect(camForm, scope);
  const { element, workOn } = tasklist;
  const [text, page, fetched] = await Promise.all([
    loadTexts(navigator.language),
    /** @type {Promise<Page>} */ (import(`./pages/${element.dataset.form}.js`)),
    tasklist.variables(words(element.dataset.reads)),
    dress(element),
  ]);
  /** @type {Form} */
  const form = {
    tasklist,
    element,
    text,
    page,
    fetched,
    values: structuredClone(drafts.get(workOn) ?? fetched),
    edited: drafts.has(workOn),
    shown: [],
    refusal: null,
    decision: null,
  };
  translate(element, text, { complete: tasklist.completeCaption });
  element.lang = text.language;
  // the family name comes first where that is the custom
  for (const first of element.querySelectorAll(`[data-first-in="${text.language}"]`)) {
    first.parentElement?.prepend(first);
  }
  fill(form);
  await page.open?.(form);
  bindDecisions(form, () => tasklist.complete() || notYet(form));
  showFindings(form, fetched.findings ?? []);
  element.hidden = false;
  for (const type of ['input', 'change']) {
    element.addEventListener(type, (event) => {
      form.edited = true;
      forget(form, /** @type {HTMLElement} */ (event.target));
    });
  }
  tasklist.onComplete(() => prepare(form));
  tasklist.onRefused((message) => page.showRefused?.(form, message) || showRefusal(form, message));
  tasklist.onAccepted(() => {
    drafts.delete(workOn);
    form.edited = false;
  });
  tasklist.onLeave(() => {
    if (form.edited && workOn) drafts.set(workOn, collected(form));
    page.leave?.(form);
  });
}

/**
 * The variables of this step, and no others; null: not yet.
 * @param {Form} form
 * @returns {Variable[] | null}
 */
function prepare(form) {
  const { element, page } = form;
  const mainDecision = element.dataset.complete;
  const decision = form.decision ?? mainDecision;
  form.decision = null;
  const values = collected(form);
  const leaving = decision !== mainDecision;
  const keeping = !leaving || page.keeps?.includes(decision ?? '');
  if (!leaving) {
    const problems = [...check(form), ...(page.check?.(form, values) ?? [])];
    if (problems.length > 0) {
      showProblems(form, problems);
      return null;
    }
  }
  page.beforeSubmit?.(form, values);
  const written = words(element.dataset.writes).map((write) => {
    const [name, type] = write.split(':');
    const isDecision = name === element.dataset.decision;
    const value = isDecision ? (decision ?? values[name]) : values[name];
    return { name, type, value, isDecision };
  });
  return (
    written
      .filter(({ isDecision }) => keeping || isDecision)
      // an emptied value replaces the old one; one that never was is not sent
      .filter(({ name, value }) => value !== undefined || form.fetched[name] != null)
      .map(({ name, type, value }) => ({ name, type, value: value ?? null }))
  );
}

/** @param {Form} form */
function collected(form) {
  const values = structuredClone(form.values);
  collect(form, values);
  form.page.collect?.(form, values);
  return values;
}

/** @param {Form} form */
function notYet(form) {
  form.decision = null;
  showNotClaimed(form);
}

/**
 * The style leaves the page with the form.
 * @param {HTMLElement} element
 */
function dress(element) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('onboarding.css', import.meta.url).href;
  const dressed = new Promise((done) => {
    link.onload = done;
    // better plain than not at all
    link.onerror = done;
  });
  element.before(link);
  return dressed;
}

/** @param {string} [list] */
function words(list = '') {
  return list.split(' ').filter(Boolean);
}
