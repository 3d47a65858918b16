/** @import { Finding, Form } from '../parts/types.js' */
import { partner } from '../parts/api.js';
import { hasLink, saysDelegatedAdmin, withDelegatedAdmin } from '../parts/invitation/invitation-link.js';
import { offerToSend, openInMailProgram } from '../parts/invitation/invitation-mail.js';
import { bindCopies } from '../parts/kit/copy.js';
import { one } from '../parts/kit/dom.js';
import { field, show } from '../parts/kit/fields.js';
import { forget, showProblems } from '../parts/kit/findings.js';
import { showValues } from '../parts/kit/values.js';

/** @param {Form} form */
export function open(form) {
  const { element, values } = form;
  showValues(form);
  if (values.recipient === undefined) {
    show(field(form, 'recipient'), values.account?.primaryContact?.email);
  }
  one(element, '#delegatedAdmin-field').hidden = !saysDelegatedAdmin(part(form, 'link').value);
  part(form, 'delegatedAdmin').addEventListener('change', () => swapLink(form));
  one(element, '#insertLink').addEventListener('click', () => insertLink(form));
  bindCopies(form);
  openInMailProgram(form, () => mail(form));
  part(form, 'body').addEventListener('input', () => followLink(form));
  followLink(form);
  partner()
    .then(({ soldByUs, mail: canSend }) => {
      one(element, '#covers-provider').hidden = soldByUs;
      if (!canSend) return;
      const sent = one(element, '#sent');
      offerToSend(
        form,
        () => mail(form),
        () => check(form),
        () => sent.click(),
      );
    })
    .catch((failure) => console.warn(failure));
}

/**
 * What the rules at the server say as well.
 * @param {Form} form
 * @returns {Finding[]}
 */
export function check(form) {
  const body = part(form, 'body').value;
  return body && !hasLink(body, part(form, 'link').value) ? [linkMissing(form)] : [];
}

/**
 * The server's word about the link belongs beside the text.
 * @param {Form} form
 * @param {string | undefined} message
 */
export function showRefused(form, message) {
  if (!message?.includes(part(form, 'link').value)) return false;
  showProblems(form, [linkMissing(form)]);
  return true;
}

/**
 * @param {Form} form
 * @returns {Finding}
 */
function linkMissing(form) {
  const params = { link: part(form, 'link').value };
  return { field: 'invitation.body', code: 'invitation-link-missing', severity: 'error', params };
}

/** @param {Form} form */
function mail(form) {
  return {
    to: field(form, 'recipient').value.trim(),
    subject: part(form, 'subject').value.trim(),
    body: part(form, 'body').value.trim(),
  };
}

/** @param {Form} form */
function swapLink(form) {
  const link = part(form, 'link');
  const body = part(form, 'body');
  const other = withDelegatedAdmin(link.value, part(form, 'delegatedAdmin').checked);
  body.value = body.value.replaceAll(link.value, () => other);
  link.value = other;
  followLink(form);
}

/** @param {Form} form */
function insertLink(form) {
  const body = part(form, 'body');
  body.value = `${body.value.trimEnd()}\n\n${part(form, 'link').value}\n`;
  form.edited = true;
  forget(form, body);
  followLink(form);
  body.focus();
}

/** @param {Form} form */
function followLink(form) {
  one(form.element, '#link-missing').hidden = check(form).length === 0;
}

/**
 * @param {Form} form
 * @param {string} name
 */
function part(form, name) {
  return field(form, `invitation.${name}`);
}
