import { build } from './dom.js';

/**
 * A button with data-decide="cancel" completes the task with that decision; with
 * data-confirm="form.cancel" it asks first, by the texts form.cancel.question, .yes and .no; with
 * data-tone="primary" it asks calmly.
 */
export function bindDecisions(form, complete) {
  const decide = (decision) => {
    form.decision = decision;
    complete();
  };
  for (const button of form.element.querySelectorAll('[data-decide]')) {
    const { decide: decision, confirm } = button.dataset;
    button.addEventListener('click', () =>
      confirm ? ask(form, button, confirm, () => decide(decision)) : decide(decision),
    );
  }
}

function ask(form, button, key, yes) {
  const id = `${button.id}-question`;
  const { tone = 'danger' } = button.dataset;
  if (document.getElementById(id)) return;
  const close = () => {
    panel.remove();
    button.hidden = false;
    button.focus();
  };
  const no = build('button', { type: 'button', class: 'quiet', onclick: close }, form.text(`${key}.no`));
  const sure = build(
    'button',
    { type: 'button', class: tone, id: `${button.id}-confirm`, onclick: yes },
    form.text(`${key}.yes`),
  );
  const panel = build(
    'div',
    { class: `question is-${tone}`, role: 'group', 'aria-labelledby': id },
    build('p', { id }, form.text(`${key}.question`)),
    build('div', { class: 'actions' }, sure, no),
  );
  panel.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  button.hidden = true;
  button.closest('.actions').after(panel);
  panel.scrollIntoView({ block: 'nearest' });
  no.focus({ preventScroll: true });
}
