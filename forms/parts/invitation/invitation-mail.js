// The ways in which an invitation leaves: through the person's mail program, or from here.
/** @import { Finding, Form, Params } from '../types.js' */
import { sendInvitation } from '../api.js';
import { check } from '../kit/checks.js';
import { one } from '../kit/dom.js';
import { showNotClaimed, showProblems } from '../kit/findings.js';

/** @typedef {{ to: string, subject: string, body: string }} Mail */

/** Windows passes no longer address on to a mail program. */
const LONGEST = 2000;

/** @type {Record<string, string>} */
const FIELDS_OF_FORM = { to: 'recipient', subject: 'invitation.subject', body: 'invitation.body' };

/**
 * The link that opens the mail program is always that of the mail as it stands.
 * @param {Form} form
 * @param {() => Mail} mail
 */
export function openInMailProgram(form, mail) {
  const link = /** @type {HTMLAnchorElement} */ (form.element.querySelector('#openMail'));
  let isTooLong = false;
  const follow = () => {
    const { to, subject, body } = mail();
    const whole = address(to, { subject, body });
    isTooLong = whole.length > LONGEST;
    link.href = isTooLong ? address(to, { subject }) : whole;
  };
  for (const type of ['input', 'change', 'click']) form.element.addEventListener(type, follow);
  follow();
  link.addEventListener('click', async () => {
    if (!isTooLong) return;
    const copied = await navigator.clipboard?.writeText(mail().body).then(
      () => true,
      () => false,
    );
    say(form, copied ? 'invitation.tooLongCopied' : 'invitation.tooLong');
  });
}

/**
 * @param {string} to
 * @param {Record<string, string>} parts
 */
function address(to, parts) {
  const query = Object.entries(parts).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.replace(/\r?\n/g, '\r\n'))}`,
  );
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${query.join('&')}`;
}

/**
 * The shorter way, where there is a mail server.
 * @param {Form} form
 * @param {() => Mail} mail
 * @param {() => Finding[]} problems of the mail
 * @param {() => void} afterwards
 */
export function offerToSend(form, mail, problems, afterwards) {
  const { element, text, tasklist } = form;
  const button = one(element, '#sendMail');
  button.hidden = false;
  button.classList.add('primary');
  one(element, '#sent').classList.remove('primary');
  const next = text('invitation.nextWithServer', { complete: tasklist.completeCaption });
  one(element, '.next').textContent = next;
  button.addEventListener('click', async () => {
    if (!mayBeSent(form, mail(), problems())) return;
    button.disabled = true;
    const isSent = await send(form, mail());
    // what went out is not sent again, whatever becomes of completing
    button.hidden = isSent;
    button.disabled = isSent;
    if (isSent && element.isConnected) afterwards();
  });
}

/**
 * @param {Form} form
 * @param {Mail} mail
 * @param {Finding[]} problems
 */
function mayBeSent(form, { to }, problems) {
  if (!form.tasklist.isClaimed()) {
    showNotClaimed(form);
    return false;
  }
  const nobody = to ? [] : [{ field: 'recipient', code: 'required' }];
  const all = [...nobody, ...check(form), ...problems];
  if (all.length > 0) showProblems(form, all);
  return all.length === 0;
}

/**
 * @param {Form} form
 * @param {Mail} mail
 * @returns {Promise<boolean>} whether it went out
 */
async function send(form, mail) {
  say(form, 'invitation.sending');
  const answer = await posted(form, mail);
  if (answer?.ok) {
    say(form, 'invitation.sentFromHere', { to: mail.to });
  } else if (answer?.status === 400) {
    say(form, null);
    showRefused(form, (await answer.json()).errors);
  } else {
    const reasons = /** @type {Record<number, string>} */ ({ 403: 'invitation.notYours', 409: 'invitation.noServer' });
    say(form, reasons[answer?.status ?? 0] ?? 'invitation.notSent');
  }
  return answer?.ok ?? false;
}

/**
 * @param {Form} form
 * @param {Mail} mail
 */
async function posted({ tasklist }, mail) {
  try {
    return await sendInvitation(await tasklist.businessKey(), mail);
  } catch (failure) {
    console.warn(failure);
    return null;
  }
}

/**
 * @param {Form} form
 * @param {Finding[]} errors
 */
function showRefused(form, errors) {
  const problems = errors.map((error) => ({ ...error, field: FIELDS_OF_FORM[error.field] ?? '' }));
  showProblems(form, problems);
}

/**
 * @param {Form} form
 * @param {string | null} key
 * @param {Params} [params]
 */
function say(form, key, params) {
  const status = one(form.element, '#mail-status');
  status.textContent = key ? form.text(key, params) : '';
  status.hidden = !key;
}
