// Who accepted the agreement, and when: the primary contact, unless somebody else is named.
/** @import { Finding, Form } from '../types.js' */
import { countryRules } from '../api.js';
import { one } from '../kit/dom.js';
import { field, show } from '../kit/fields.js';
import { date, localDate, personName } from '../kit/values.js';

const PARTS = ['firstName', 'lastName', 'email', 'phoneNumber'];

/** @param {Form} form */
export function showSigner(form) {
  const { element, values, fetched, text } = form;
  const signer = values.agreement?.signer ?? values.account?.primaryContact ?? {};
  for (const part of PARTS) {
    show(field(form, `agreement.signer.${part}`), signer[part]);
  }
  const read = one(element, '#signer-shown');
  const edit = one(element, '#signer-fields');
  one(read, '#signer-name').textContent = personName(text, signer);
  one(read, '#signer-contact').textContent = [signer.email, signer.phoneNumber].filter(Boolean).join(' · ');
  const change = () => {
    read.hidden = true;
    edit.hidden = false;
  };
  one(element, '#changeSigner').addEventListener('click', () => {
    change();
    field(form, 'agreement.signer.firstName').focus();
  });
  const complete = signer.firstName && signer.lastName && signer.email;
  const complained = (fetched.findings ?? []).some((/** @type {Finding} */ finding) =>
    finding.field.startsWith('agreement.signer'),
  );
  if (!complete || complained || form.edited) change();
}

/**
 * The day that counts is the one where the customer is, which the server tells.
 * @param {Form} form
 */
export function judgeDates(form) {
  const { element, values, text } = form;
  const control = field(form, 'agreement.dateAgreed');
  control.max = localDate(new Date());
  const { country } = values.account?.address ?? {};
  if (!country) return;
  countryRules(country).then(
    ({ today }) => {
      control.max = today;
      const there = text('agreement.dateAgreedHelpThere', { today: date(text, today), country });
      one(element, '#dateAgreed-help').textContent = there;
    },
    (failure) => console.warn(failure),
  );
}
