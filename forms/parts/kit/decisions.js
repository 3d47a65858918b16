/** @import { Form } from '../types.js' */
import { one } from './dom.js';
import { html, madeOne } from './html.js';

/**
 * A button with data-decide="cancel" completes the task with that decision; with
 * data-confirm="form.cancel" it asks first, by the texts form.cancel.question, .yes and .no; with
 * data-tone="primary" it asks calmly.
 * @param {Form} form
 * @param {() => void} complete
 */
export function bindDecisions(form, complete) {
  const decide = (/** @type {string} */ decision) => {
    form.decision = decision;
    complete();
  };
  for (const found of form.element.querySelectorAll('[data-decide]')) {
    const button = /** @type {HTMLElement} */ (found);
    const { decide: decision = '', confirm } = button.dataset;
    button.addEventListener('click', () =>
      confirm ? ask(form, button, confirm, () => decide(decision)) : decide(decision),
    );
  }
}

/**
 * @param {Form} form
 * @param {HTMLElement} button
 * @param {string} key
 * @param {() => void} yes
 */
function ask({ text }, button, key, yes) {
  const id = `${button.id}-question`;
  const { tone = 'danger' } = button.dataset;
  if (document.getElementById(id)) return;
  const close = () => {
    panel.remove();
    button.hidden = false;
    button.focus();
  };
  const leave = (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && close();
  const panel = madeOne(
    html`<div class="question is-${tone}" role="group" aria-labelledby=${id} @keydown=${leave}>
      <p id=${id}>${text(`${key}.question`)}</p>
      <div class="actions">
        <button type="button" class=${tone} id="${button.id}-confirm" @click=${yes}>${text(`${key}.yes`)}</button>
        <button type="button" class="quiet" @click=${close}>${text(`${key}.no`)}</button>
      </div>
    </div>`,
  );
  button.hidden = true;
  button.closest('.actions')?.after(panel);
  panel.scrollIntoView({ block: 'nearest' });
  one(panel, '.quiet').focus({ preventScroll: true });
}
