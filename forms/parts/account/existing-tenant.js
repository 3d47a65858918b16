// A customer who has a Microsoft tenant is not created but asked for a relationship.
/** @import { Form } from '../types.js' */
import { partner } from '../api.js';
import { one } from '../kit/dom.js';
import { field, holderOf } from '../kit/fields.js';
import { forget } from '../kit/findings.js';
import { html, made } from '../kit/html.js';

/**
 * Calls `apply` with whether the tick is set, now and whenever it changes.
 * @param {Form} form
 * @param {(exists: boolean) => void} apply
 */
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

/**
 * Said before anything is typed that would be in vain.
 * @param {Form} form
 */
function tellReseller({ element, text }) {
  one(element, '.lead').after(made(html`<p class="note" id="reseller-note">${text('account.resellerNote')}</p>`));
}

/**
 * What is hidden is not asked for, and no longer complained about.
 * @param {Form} form
 * @param {string} path
 * @param {boolean} hidden
 */
export function hide(form, path, hidden) {
  const control = field(form, path);
  holderOf(control).hidden = hidden;
  if (hidden) forget(form, control);
}
