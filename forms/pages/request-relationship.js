import { bindCopies } from '../parts/copy.js';
import { field, show } from '../parts/fields.js';
import { forget, showProblems } from '../parts/findings.js';
import { hasLink, saysDelegatedAdmin, withDelegatedAdmin } from '../parts/invitation-link.js';
import { offerToSend, openInMailProgram } from '../parts/invitation-mail.js';
import { partner } from '../parts/reference.js';
import { showValues } from '../parts/values.js';

export function open(form) {
  const { element, values } = form;
  showValues(form);
  if (values.recipient === undefined) {
    show(field(form, 'recipient'), values.account?.primaryContact?.email);
  }
  element.querySelector('#delegatedAdmin-field').hidden = !saysDelegatedAdmin(part(form, 'link').value);
  part(form, 'delegatedAdmin').addEventListener('change', () => swapLink(form));
  element.querySelector('#insertLink').addEventListener('click', () => insertLink(form));
  bindCopies(form);
  openInMailProgram(form, () => mail(form));
  part(form, 'body').addEventListener('input', () => followLink(form));
  followLink(form);
  partner()
    .then(({ soldByUs, mail: canSend }) => {
      element.querySelector('#covers-provider').hidden = soldByUs;
      if (canSend) offerToSend(form, () => mail(form), () => element.querySelector('#sent').click());
    })
    .catch((failure) => console.warn(failure));
}

/** What the rules at the server say as well. */
export function check(form) {
  const body = part(form, 'body').value;
  return body && !hasLink(body, part(form, 'link').value) ? [linkMissing(form)] : [];
}

/** The server's word about the link belongs beside the text. */
export function showRefused(form, message) {
  if (!message?.includes(part(form, 'link').value)) return false;
  showProblems(form, [linkMissing(form)]);
  return true;
}

function linkMissing(form) {
  const params = { link: part(form, 'link').value };
  return { field: 'invitation.body', code: 'invitation-link-missing', severity: 'error', params };
}

function mail(form) {
  return {
    to: field(form, 'recipient').value.trim(),
    subject: part(form, 'subject').value.trim(),
    body: part(form, 'body').value.trim(),
    problems: check(form),
  };
}

function swapLink(form) {
  const link = part(form, 'link');
  const body = part(form, 'body');
  const other = withDelegatedAdmin(link.value, part(form, 'delegatedAdmin').checked);
  body.value = body.value.replaceAll(link.value, () => other);
  link.value = other;
  followLink(form);
}

function insertLink(form) {
  const body = part(form, 'body');
  body.value = `${body.value.trimEnd()}\n\n${part(form, 'link').value}\n`;
  form.edited = true;
  forget(form, body);
  followLink(form);
  body.focus();
}

function followLink(form) {
  form.element.querySelector('#link-missing').hidden = check(form).length === 0;
}

function part(form, name) {
  return field(form, `invitation.${name}`);
}
