import { showAcceptanceAddress, writeAcceptanceMail } from '../parts/acceptance-mail.js';
import { bindCopies } from '../parts/copy.js';
import { showOrderIds } from '../parts/order-ids.js';
import { post } from '../parts/reference.js';
import { showRefusal } from '../parts/findings.js';
import { businessKey, isClaimed } from '../parts/task.js';
import { showValues } from '../parts/values.js';

export function open(form) {
  showValues(form);
  showOrderIds(form);
  bindCopies(form);
  tellWhatIsDone(form, kindOf(form.values));
  const reveal = form.element.querySelector('#reveal');
  reveal.addEventListener('click', () => show(form, reveal));
}

/**
 * A customer who accepts directly is handed over twice: the credentials first, the order later.
 * That the acceptance was waited for, and the first hand-over so done, the reminder's time tells.
 */
function kindOf({ existingCustomer, agreementWay, remindAt, orderIds }) {
  if (existingCustomer) return orderIds?.length ? 'linked' : 'relationship';
  if (agreementWay === 'direct') return 'accepts';
  return remindAt ? 'again' : 'created';
}

function tellWhatIsDone(form, kind) {
  const { element, text, values } = form;
  // a running onboarding keeps the form that it began with, which knew one kind only
  if (!element.querySelector('#acceptance-section')) return;
  const say = (id, key) => {
    element.querySelector(id).textContent = text(key, { complete: form.completeCaption });
  };
  if (kind !== 'created') say('#handOver-lead', `handOver.lead.${kind}`);
  say('#handOver-next', kind === 'accepts' ? 'handOver.nextAcceptance' : 'handOver.next');
  const isLinked = kind === 'linked' || kind === 'relationship';
  element.querySelector('#relationship-row').hidden = !isLinked;
  element.querySelector('#delegatedAdmin-row').hidden = !isLinked || values.invitation == null;
  element.querySelector('#orders-row').hidden = kind === 'accepts';
  // what is hidden is not asked for
  element.querySelector('#setup-section').hidden = kind !== 'created' && kind !== 'accepts';
  element.querySelector('#acceptance-section').hidden = kind !== 'accepts';
  if (kind !== 'accepts') return;
  showAcceptanceAddress(form);
  writeMail(form);
}

function writeMail(form, userName) {
  if (!form.element.querySelector('#acceptance-mail')) return;
  writeAcceptanceMail(form, { ownTenant: false, userName }).catch((failure) => console.warn(failure));
}

/** The password leaves the page with the form. */
export function leave(form) {
  form.element.querySelectorAll('#userName, #temporaryPassword').forEach((output) => {
    output.textContent = '';
  });
}

async function show(form, button) {
  if (!isClaimed(form)) {
    showRefusal(form, { message: form.text('form.claimFirst') }, 'form.notYet');
    return;
  }
  button.disabled = true;
  try {
    const response = await post(`onboardings/${encodeURIComponent(await businessKey(form))}/setup-information`);
    if (response.ok) {
      reveal(form, await response.json());
      return;
    }
    say(form, { 403: 'handOver.notYours', 410: 'handOver.gone' }[response.status] ?? 'handOver.failed');
    button.disabled = response.status === 410;
  } catch (failure) {
    console.warn(failure);
    say(form, 'handOver.failed');
    button.disabled = false;
  }
}

function reveal(form, { userName, temporaryPassword }) {
  const { element } = form;
  // somebody else's screen by now: what was asked for is not put anywhere
  if (!element.isConnected) return;
  element.querySelector('#userName').textContent = userName;
  element.querySelector('#temporaryPassword').textContent = temporaryPassword;
  element.querySelector('#before-reveal').hidden = true;
  const shown = element.querySelector('#setup-information');
  shown.hidden = false;
  shown.focus();
  say(form, null);
  writeMail(form, userName);
}

function say(form, key) {
  const status = form.element.querySelector('#reveal-status');
  status.textContent = key ? form.text(key) : '';
  status.hidden = !key;
}
