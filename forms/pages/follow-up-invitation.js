/** @import { Form, Text } from '../parts/types.js' */
import { partner } from '../parts/api.js';
import { one } from '../parts/kit/dom.js';
import { load } from '../parts/kit/load.js';
import { showValues } from '../parts/kit/values.js';

/** @param {Form} form */
export function open(form) {
  const { element, values, text } = form;
  showValues(form);
  const { invitation } = values;
  one(element, '#invitation-section').hidden = !invitation;
  if (invitation?.sentAt) {
    one(element, '#sentAt').textContent = sent(text, new Date(invitation.sentAt), new Date());
  } else {
    one(element, '#follow-up-lead').textContent = text('followUp.leadNotInvited');
  }
  const choices = element.querySelectorAll('[data-needs-invitations]');
  const offer = (/** @type {boolean} */ shown) => choices.forEach((choice) => choice.toggleAttribute('hidden', !shown));
  load(
    form,
    one(element, '#relationshipDecision'),
    'followUp.cloudUnknown',
    partner,
    ({ invitations }) => offer(invitations),
    () => offer(true),
  );
}

/**
 * When, and how long ago that is.
 * @param {Text} text
 * @param {Date} then
 * @param {Date} now
 */
function sent(text, then, now) {
  const moment = new Intl.DateTimeFormat(text.language, { dateStyle: 'long', timeStyle: 'short' });
  const ago = new Intl.RelativeTimeFormat(text.language);
  const minutes = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 60_000));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  return text('followUp.sentLine', {
    moment: moment.format(then),
    ago: days ? ago.format(-days, 'day') : hours ? ago.format(-hours, 'hour') : ago.format(-minutes, 'minute'),
  });
}
