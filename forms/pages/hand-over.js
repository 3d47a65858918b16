/** @import { Form, Values } from '../parts/types.js' */
import { showAcceptanceAddress, writeAcceptanceMail } from '../parts/agreement/acceptance-mail.js';
import { revealSetupInformation } from '../parts/api.js';
import { bindCopies } from '../parts/kit/copy.js';
import { one } from '../parts/kit/dom.js';
import { showNotClaimed } from '../parts/kit/findings.js';
import { showValues } from '../parts/kit/values.js';
import { showOrderIds } from '../parts/order/order-ids.js';

/** @param {Form} form */
export function open(form) {
  showValues(form);
  showOrderIds(form);
  bindCopies(form);
  tellWhatIsDone(form, kindOf(form.values));
  const button = one(form.element, '#reveal');
  button.addEventListener('click', () => ask(form, button));
}

/**
 * A customer who accepts directly is handed over twice: the credentials first, the order later.
 * That the acceptance was waited for, and the first hand-over so done, the reminder's time tells.
 * @param {Values} values
 */
function kindOf({ existingCustomer, agreementWay, remindAt, orderIds }) {
  if (existingCustomer) return orderIds?.length ? 'linked' : 'relationship';
  if (agreementWay === 'direct') return 'accepts';
  return remindAt ? 'again' : 'created';
}

/**
 * @param {Form} form
 * @param {'linked' | 'relationship' | 'accepts' | 'again' | 'created'} kind
 */
function tellWhatIsDone(form, kind) {
  const { element, text, values, tasklist } = form;
  const tell = (/** @type {string} */ selector, /** @type {string} */ key) => {
    one(element, selector).textContent = text(key, { complete: tasklist.completeCaption });
  };
  if (kind !== 'created') tell('#handOver-lead', `handOver.lead.${kind}`);
  tell('#handOver-next', kind === 'accepts' ? 'handOver.nextAcceptance' : 'handOver.next');
  const isLinked = kind === 'linked' || kind === 'relationship';
  one(element, '#relationship-row').hidden = !isLinked;
  one(element, '#delegatedAdmin-row').hidden = !isLinked || values.invitation == null;
  one(element, '#orders-row').hidden = kind === 'accepts';
  // what is hidden is not asked for
  one(element, '#setup-section').hidden = kind !== 'created' && kind !== 'accepts';
  one(element, '#acceptance-section').hidden = kind !== 'accepts';
  if (kind !== 'accepts') return;
  showAcceptanceAddress(form);
  writeMail(form);
}

/**
 * @param {Form} form
 * @param {string} [userName]
 */
function writeMail(form, userName) {
  writeAcceptanceMail(form, { ownTenant: false, userName }).catch((failure) => console.warn(failure));
}

/**
 * The password leaves the page with the form.
 * @param {Form} form
 */
export function leave(form) {
  form.element.querySelectorAll('#userName, #temporaryPassword').forEach((output) => {
    output.textContent = '';
  });
}

/**
 * @param {Form} form
 * @param {HTMLButtonElement | HTMLInputElement} button
 */
async function ask(form, button) {
  if (!form.tasklist.isClaimed()) {
    showNotClaimed(form);
    return;
  }
  button.disabled = true;
  try {
    const response = await revealSetupInformation(await form.tasklist.businessKey());
    if (response.ok) {
      reveal(form, await response.json());
      return;
    }
    const reasons = /** @type {Record<number, string>} */ ({ 403: 'handOver.notYours', 410: 'handOver.gone' });
    say(form, reasons[response.status] ?? 'handOver.failed');
    button.disabled = response.status === 410;
  } catch (failure) {
    console.warn(failure);
    say(form, 'handOver.failed');
    button.disabled = false;
  }
}

/**
 * @param {Form} form
 * @param {{ userName: string, temporaryPassword: string }} information
 */
function reveal(form, { userName, temporaryPassword }) {
  const { element } = form;
  // somebody else's screen by now: what was asked for is not put anywhere
  if (!element.isConnected) return;
  one(element, '#userName').textContent = userName;
  one(element, '#temporaryPassword').textContent = temporaryPassword;
  one(element, '#before-reveal').hidden = true;
  const shown = one(element, '#setup-information');
  shown.hidden = false;
  shown.focus();
  say(form, null);
  writeMail(form, userName);
}

/**
 * @param {Form} form
 * @param {string | null} key
 */
function say(form, key) {
  const status = one(form.element, '#reveal-status');
  status.textContent = key ? form.text(key) : '';
  status.hidden = !key;
}
