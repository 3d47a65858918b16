// The ways in which an invitation leaves: through the person's mail program, or from here.
import { check } from './checks.js';
import { field } from './fields.js';
import { showProblems, showRefusal } from './findings.js';
import { post } from './reference.js';
import { businessKey, isClaimed } from './task.js';

/** Windows passes no longer address on to a mail program. */
const longest = 2000;

const fieldsOfForm = { to: 'recipient', subject: 'invitation.subject', body: 'invitation.body' };

/** The link that opens the mail program is always that of the mail as it stands. */
export function openInMailProgram(form, mail) {
  const link = form.element.querySelector('#openMail');
  const follow = () => {
    const { to, subject, body } = mail();
    const whole = address(to, { subject, body });
    link.dataset.tooLong = whole.length > longest;
    link.href = whole.length > longest ? address(to, { subject }) : whole;
  };
  for (const type of ['input', 'change', 'click']) form.element.addEventListener(type, follow);
  follow();
  link.addEventListener('click', async () => {
    if (link.dataset.tooLong !== 'true') return;
    const copied = await navigator.clipboard?.writeText(mail().body).then(() => true, () => false);
    say(form, copied ? 'invitation.tooLongCopied' : 'invitation.tooLong');
  });
}

function address(to, parts) {
  const query = Object.entries(parts).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.replace(/\r?\n/g, '\r\n'))}`,
  );
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${query.join('&')}`;
}

/** The shorter way, where there is a mail server. */
export function offerToSend(form, mail, afterwards) {
  const { element, text, completeCaption } = form;
  const button = element.querySelector('#sendMail');
  button.hidden = false;
  button.classList.add('primary');
  element.querySelector('#sent').classList.remove('primary');
  element.querySelector('.next').textContent = text('invitation.nextWithServer', { complete: completeCaption });
  button.addEventListener('click', () => send(form, button, mail(), afterwards));
}

async function send(form, button, { problems, ...mail }, afterwards) {
  if (!isClaimed(form)) {
    showRefusal(form, { message: form.text('form.claimFirst') }, 'form.notYet');
    return;
  }
  const nobody = mail.to ? [] : [{ field: 'recipient', code: 'required' }];
  const all = [...nobody, ...check(form), ...problems];
  if (all.length > 0) {
    showProblems(form, all);
    return;
  }
  button.disabled = true;
  say(form, 'invitation.sending');
  const answer = await posted(form, mail);
  if (!form.element.isConnected) return;
  if (answer?.ok) {
    // what went out is not sent again, whatever becomes of completing
    button.hidden = true;
    say(form, 'invitation.sentFromHere', { to: mail.to });
    afterwards();
    return;
  }
  button.disabled = false;
  if (answer?.status === 400) {
    say(form, null);
    const { errors } = await answer.json();
    showProblems(form, errors.map((error) => ({ ...error, field: fieldsOfForm[error.field] ?? '' })));
    return;
  }
  say(form, { 403: 'invitation.notYours', 409: 'invitation.noServer' }[answer?.status] ?? 'invitation.notSent');
}

async function posted(form, mail) {
  try {
    const key = encodeURIComponent(await businessKey(form));
    return await post(`onboardings/${key}/invitation-mail`, mail);
  } catch (failure) {
    console.warn(failure);
    return null;
  }
}

function say(form, key, params) {
  const status = form.element.querySelector('#mail-status');
  status.textContent = key ? form.text(key, params) : '';
  status.hidden = !key;
}
