import { writeAcceptanceMail } from '../parts/acceptance-mail.js';
import { offerDocument } from '../parts/agreement-document.js';
import { bindCopies } from '../parts/copy.js';
import { build } from '../parts/dom.js';
import { field, isVisible, show } from '../parts/fields.js';
import { forget } from '../parts/findings.js';
import { load, partner } from '../parts/reference.js';
import { judgeDates, showSigner } from '../parts/signer.js';
import { showValues } from '../parts/values.js';

const TYPE = 'MicrosoftCustomerAgreement';

/** What each way keeps of all that was typed. */
const SENT = {
  attested: ({ acceptance, dateAgreed, signer }) => ({ acceptance, type: TYPE, dateAgreed, signer }),
  direct: ({ acceptance }) => ({ acceptance, type: TYPE }),
  evidence: ({ acceptance, evidence }) => ({ acceptance, evidence }),
};

/** Where it is first said that all is still missing. */
const FIRST_FIELD = { attested: 'accepted', evidence: 'agreement.evidence' };

export async function open(form) {
  showValues(form);
  showSigner(form);
  judgeDates(form);
  offerDocument(form);
  const choice = field(form, 'agreement.acceptance');
  // a running onboarding keeps the form that it began with, which knew one way only
  if (choice.tagName !== 'FIELDSET') return;
  bindCopies(form);
  explainDirect(form);
  choice.addEventListener('change', () => {
    showWay(form);
    forgetHidden(form);
  });
  const anchor = form.element.querySelector('.lead');
  await load(
    form,
    anchor,
    'reference.partnerFailed',
    partner,
    ({ agreementApi }) => offerWays(form, agreementApi),
    () => offerWays(form, true),
  );
  const way = chosenWay(form);
  form.fetched.findings = (form.fetched.findings ?? []).map((finding) =>
    finding.code === 'required' && /^agreement(\.acceptance)?$/.test(finding.field)
      ? { ...finding, field: FIRST_FIELD[way] ?? finding.field }
      : finding,
  );
}

/** Where Microsoft knows the agreement there are two ways, elsewhere a third is the only one. */
function offerWays(form, agreementApi) {
  const choice = field(form, 'agreement.acceptance');
  const ways = agreementApi ? ['attested', 'direct'] : ['evidence'];
  for (const radio of choice.querySelectorAll('input')) {
    radio.closest('div').hidden = !ways.includes(radio.value);
  }
  choice.hidden = ways.length === 1;
  if (!agreementApi) {
    form.element.querySelector('#agreement-lead').textContent = form.text('agreement.leadEvidence');
  }
  if (!ways.includes(chosenWay(form))) show(choice, ways[0]);
  showWay(form);
}

function chosenWay(form) {
  return field(form, 'agreement.acceptance').querySelector('input:checked')?.value;
}

function showWay(form) {
  const { element, text, values } = form;
  const way = chosenWay(form);
  for (const part of element.querySelectorAll('[data-way]')) part.hidden = part.dataset.way !== way;
  const waits = way === 'direct' && values.customerId;
  const key = { direct: waits ? 'agreement.nextWait' : 'agreement.nextDirect' }[way] ?? 'agreement.next';
  element.querySelector('#agreement-next').textContent = text(key, { complete: form.completeCaption });
}

/** What another way lacks is not missed. */
function forgetHidden(form) {
  for (const { field: path, placed } of [...form.shown]) {
    const control = placed && field(form, path);
    if (control && !isVisible(control)) forget(form, control);
  }
}

/** Three customers: one who is yet to be created, one who is waited for, one who has a tenant. */
function explainDirect(form) {
  const { element, text, values } = form;
  const isLinked = Boolean(values.customerId && values.existingCustomer);
  const isAwaited = Boolean(values.customerId) && values.agreementWay === 'direct';
  const kind = isAwaited ? 'awaited' : isLinked ? 'linked' : 'created';
  element
    .querySelector('#direct-steps')
    .replaceChildren(
      ...[1, 2, 3].map((number) => build('li', {}, text(`agreement.directStep.${kind}.${number}`))),
    );
  if (isAwaited) {
    relabel(form, 'direct', 'agreement.moreTime', 'agreement.moreTimeHelp');
    relabel(form, 'attested', 'agreement.attestInstead', 'agreement.attestInsteadHelp');
  }
  element.querySelector('#acceptance-letter').hidden = kind === 'created';
  if (kind === 'created') return;
  writeAcceptanceMail(form, { ownTenant: isLinked }).catch((failure) => console.warn(failure));
}

function relabel({ element, text }, way, label, help) {
  element.querySelector(`label[for="acceptance-${way}"]`).textContent = text(label);
  element.querySelector(`#acceptance-${way}-help`).textContent = text(help);
}

/** What is ticked here is the acceptance of this very agreement, whatever was sent before. */
export function beforeSubmit(form, values) {
  values.agreement = SENT[values.agreement.acceptance](values.agreement);
}
