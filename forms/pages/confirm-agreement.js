import { field, setValueAt, show, valueAt } from '../parts/fields.js';
import { localDate, personName, showValues } from '../parts/values.js';

const parts = ['firstName', 'lastName', 'email', 'phoneNumber'];

export function open(form) {
  const contact = form.values.account?.primaryContact ?? {};
  const given = form.values.agreement?.signer;
  const signer = given ?? contact;
  for (const part of parts) {
    show(field(form, `agreement.signer.${part}`), signer[part]);
  }
  field(form, 'agreement.dateAgreed').max = localDate(new Date());
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

export function collect(form, values) {
  if (!values.agreement?.type) setValueAt(values, 'agreement.type', 'MicrosoftCustomerAgreement');
  if (valueAt(values, 'agreement.signer') === undefined) delete values.agreement.signer;
}
