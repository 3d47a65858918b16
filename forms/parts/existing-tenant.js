// A customer who has a Microsoft tenant is not created but asked for a relationship.
import { build } from './dom.js';
import { field } from './fields.js';
import { forget } from './findings.js';
import { partner } from './reference.js';

/** Calls `apply` with whether the tick is set, now and whenever it changes. */
export function followTick(form, apply) {
  const tick = field(form, 'existingCustomer');
  const follow = () => {
    hide(form, 'existingDomain', !tick.checked);
    apply(tick.checked);
  };
  tick.addEventListener('change', follow);
  follow();
  partner()
    .then(({ soldByUs }) => {
      if (soldByUs || !form.element.isConnected) return;
      tellReseller(form);
      tick.checked = true;
      follow();
    })
    // the server refuses what cannot be, and says why
    .catch((failure) => console.warn(failure));
}

/** Said before anything is typed that would be in vain. */
function tellReseller({ element, text }) {
  const note = build('p', { class: 'note', id: 'reseller-note' }, text('account.resellerNote'));
  element.querySelector('.lead').after(note);
}

/** What is hidden is not asked for, and no longer complained about. */
export function hide(form, path, hidden) {
  const control = field(form, path);
  control.closest('.field').hidden = hidden;
  if (hidden) forget(form, control);
}
