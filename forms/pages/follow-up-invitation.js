import { load, partner } from '../parts/reference.js';
import { showValues } from '../parts/values.js';

export function open(form) {
  const { element, values, text } = form;
  showValues(form);
  const { invitation } = values;
  element.querySelector('#invitation-section').hidden = !invitation;
  if (invitation?.sentAt) {
    element.querySelector('#sentAt').textContent = sent(text, new Date(invitation.sentAt), new Date());
  } else {
    element.querySelector('#follow-up-lead').textContent = text('followUp.leadNotInvited');
  }
  const choices = element.querySelectorAll('[data-needs-invitations]');
  const offer = (shown) => choices.forEach((choice) => (choice.hidden = !shown));
  const anchor = element.querySelector('#relationshipDecision');
  load(form, anchor, 'followUp.cloudUnknown', partner, ({ invitations }) => offer(invitations), () => offer(true));
}

/** When, and how long ago that is. */
function sent(text, then, now) {
  const moment = new Intl.DateTimeFormat(text.language, { dateStyle: 'long', timeStyle: 'short' });
  const minutes = Math.max(0, Math.floor((now - then) / 60_000));
  const [count, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 24 * 60
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / (24 * 60)), 'day'];
  const ago = new Intl.RelativeTimeFormat(text.language).format(-count, unit);
  return text('followUp.sentLine', { moment: moment.format(then), ago });
}
