import { field, setValueAt, show, valueAt } from '../parts/fields.js';
import { offerDocument } from '../parts/agreement-document.js';
import { countryRules } from '../parts/reference.js';
import { date, localDate, personName, showValues } from '../parts/values.js';

const parts = ['firstName', 'lastName', 'email', 'phoneNumber'];

export function open(form) {
  const contact = form.values.account?.primaryContact ?? {};
  const given = form.values.agreement?.signer;
  const signer = given ?? contact;
  for (const part of parts) {
    show(field(form, `agreement.signer.${part}`), signer[part]);
  }
  judgeDates(form);
  offerDocument(form);
  showValues(form);
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
function judgeDates(form) {
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

/** What is ticked here is the acceptance of this very agreement, whatever was sent before. */
export function collect(form, values) {
  setValueAt(values, 'agreement.type', 'MicrosoftCustomerAgreement');
  if (valueAt(values, 'agreement.signer') === undefined) delete values.agreement.signer;
}
