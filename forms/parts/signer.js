// Who accepted the agreement, and when: the primary contact, unless somebody else is named.
import { field, show } from './fields.js';
import { countryRules } from './reference.js';
import { date, localDate, personName } from './values.js';

const parts = ['firstName', 'lastName', 'email', 'phoneNumber'];

export function showSigner(form) {
  const signer = form.values.agreement?.signer ?? form.values.account?.primaryContact ?? {};
  for (const part of parts) {
    show(field(form, `agreement.signer.${part}`), signer[part]);
  }
  const read = form.element.querySelector('#signer-shown');
  const edit = form.element.querySelector('#signer-fields');
  read.querySelector('#signer-name').textContent = personName(form.text, signer);
  read.querySelector('#signer-contact').textContent = [signer.email, signer.phoneNumber]
    .filter(Boolean)
    .join(' · ');
  const change = () => {
    read.hidden = true;
    edit.hidden = false;
  };
  form.element.querySelector('#changeSigner').addEventListener('click', () => {
    change();
    field(form, 'agreement.signer.firstName').focus();
  });
  const complete = signer.firstName && signer.lastName && signer.email;
  const complained = (form.fetched.findings ?? []).some((finding) =>
    finding.field.startsWith('agreement.signer'),
  );
  if (!complete || complained || form.edited) change();
}

/** The day that counts is the one where the customer is, which the server tells. */
export function judgeDates(form) {
  const control = field(form, 'agreement.dateAgreed');
  control.max = localDate(new Date());
  const { country } = form.values.account?.address ?? {};
  if (!country) return;
  countryRules(country).then(
    ({ today }) => {
      control.max = today;
      form.element.querySelector('#dateAgreed-help').textContent = form.text(
        'agreement.dateAgreedHelpThere',
        { today: date(form.text, today), country },
      );
    },
    (failure) => console.warn(failure),
  );
}
