import { build } from '../parts/dom.js';
import { post } from '../parts/reference.js';
import { showRefusal } from '../parts/findings.js';
import { showValues } from '../parts/values.js';

export function open(form) {
  showValues(form);
  const orders = form.values.orderIds ?? [];
  const list = form.element.querySelector('#orderIds');
  list.replaceChildren(
    ...(orders.length > 0 ? orders : ['–']).map((id) => build('li', {}, build('code', {}, id))),
  );
  const reveal = form.element.querySelector('#reveal');
  reveal.addEventListener('click', () => show(form, reveal));
  form.element.querySelectorAll('[data-copy]').forEach((button) => {
    button.addEventListener('click', () => copy(form, button));
  });
}

/** The password leaves the page with the form. */
export function leave(form) {
  form.element.querySelectorAll('#userName, #temporaryPassword').forEach((output) => {
    output.textContent = '';
  });
}

async function show(form, button) {
  if (form.element.closest('.disabled-form')) {
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

async function businessKey({ camForm }) {
  const task = await camForm.client.resource('task').get(camForm.taskId);
  const instance = await camForm.client.resource('process-instance').get(task.processInstanceId);
  return instance.businessKey;
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
}

function say(form, key) {
  const status = form.element.querySelector('#reveal-status');
  status.textContent = key ? form.text(key) : '';
  status.hidden = !key;
}

async function copy(form, button) {
  const source = form.element.querySelector(`#${button.dataset.copy}`);
  try {
    await navigator.clipboard.writeText(source.textContent);
    button.textContent = form.text('form.copied');
  } catch {
    // no clipboard without https: select it, and the keyboard can copy
    getSelection().selectAllChildren(source);
    button.textContent = form.text('form.selected');
  }
}
