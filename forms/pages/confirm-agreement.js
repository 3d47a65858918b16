/** @import { Agreement, Finding, Form, Partner, Values } from '../parts/types.js' */
import { writeAcceptanceMail } from '../parts/agreement/acceptance-mail.js';
import { offerDocument } from '../parts/agreement/agreement-document.js';
import { judgeDates, showSigner } from '../parts/agreement/signer.js';
import { partner } from '../parts/api.js';
import { bindCopies } from '../parts/kit/copy.js';
import { one } from '../parts/kit/dom.js';
import { chosen, field, fieldOrNone, isVisible, show } from '../parts/kit/fields.js';
import { forget } from '../parts/kit/findings.js';
import { html, made } from '../parts/kit/html.js';
import { load } from '../parts/kit/load.js';
import { showValues } from '../parts/kit/values.js';

const TYPE = 'MicrosoftCustomerAgreement';

/**
 * What each way keeps of all that was typed.
 * @type {Record<string, (agreement: Agreement) => Agreement>}
 */
const SENT = {
  attested: ({ acceptance, dateAgreed, signer }) => ({ acceptance, type: TYPE, dateAgreed, signer }),
  direct: ({ acceptance }) => ({ acceptance, type: TYPE }),
  evidence: ({ acceptance, evidence }) => ({ acceptance, evidence }),
};

/**
 * Where it is first said that all is still missing.
 * @type {Record<string, string>}
 */
const FIRST_FIELD = { attested: 'accepted', evidence: 'agreement.evidence' };

/** @param {Form} form */
export async function open(form) {
  const { element, fetched } = form;
  showValues(form);
  showSigner(form);
  judgeDates(form);
  offerDocument(form);
  bindCopies(form);
  explainDirect(form);
  choice(form).addEventListener('change', () => {
    showWay(form);
    forgetHidden(form);
  });
  await load(
    form,
    one(element, '.lead'),
    'reference.partnerFailed',
    partner,
    (/** @type {Partner} */ { agreementApi }) => offerWays(form, agreementApi),
    () => offerWays(form, true),
  );
  const first = FIRST_FIELD[chosenWay(form) ?? ''];
  fetched.findings = (fetched.findings ?? []).map((/** @type {Finding} */ finding) =>
    first && finding.code === 'required' && /^agreement(\.acceptance)?$/.test(finding.field)
      ? { ...finding, field: first }
      : finding,
  );
}

/**
 * Where Microsoft knows the agreement there are two ways, elsewhere a third is the only one.
 * @param {Form} form
 * @param {boolean} agreementApi
 */
function offerWays(form, agreementApi) {
  const ways = agreementApi ? ['attested', 'direct'] : ['evidence'];
  for (const radio of choice(form).querySelectorAll('input')) {
    radio.closest('div')?.toggleAttribute('hidden', !ways.includes(radio.value));
  }
  choice(form).hidden = ways.length === 1;
  if (!agreementApi) one(form.element, '#agreement-lead').textContent = form.text('agreement.leadEvidence');
  if (!ways.includes(chosenWay(form) ?? '')) show(choice(form), ways[0]);
  showWay(form);
}

/** @param {Form} form */
function choice(form) {
  return field(form, 'agreement.acceptance');
}

/** @param {Form} form */
function chosenWay(form) {
  return chosen(choice(form));
}

/** @param {Form} form */
function showWay(form) {
  const { element, text, values, tasklist } = form;
  const way = chosenWay(form);
  for (const found of element.querySelectorAll('[data-way]')) {
    const part = /** @type {HTMLElement} */ (found);
    part.hidden = part.dataset.way !== way;
  }
  const direct = values.customerId ? 'agreement.nextWait' : 'agreement.nextDirect';
  const key = way === 'direct' ? direct : 'agreement.next';
  one(element, '#agreement-next').textContent = text(key, { complete: tasklist.completeCaption });
}

/**
 * What another way lacks is not missed.
 * @param {Form} form
 */
function forgetHidden(form) {
  for (const { field: path, placed } of [...form.shown]) {
    const control = placed && fieldOrNone(form, path);
    if (control && !isVisible(control)) forget(form, control);
  }
}

/**
 * Three customers: one who is yet to be created, one who is waited for, one who has a tenant.
 * @param {Form} form
 */
function explainDirect(form) {
  const { element, text, values } = form;
  const isLinked = Boolean(values.customerId && values.existingCustomer);
  const isAwaited = Boolean(values.customerId) && values.agreementWay === 'direct';
  const kind = isAwaited ? 'awaited' : isLinked ? 'linked' : 'created';
  const steps = [1, 2, 3].map((number) => html`<li>${text(`agreement.directStep.${kind}.${number}`)}</li>`);
  one(element, '#direct-steps').replaceChildren(made(steps));
  if (isAwaited) {
    relabel(form, 'direct', 'agreement.moreTime', 'agreement.moreTimeHelp');
    relabel(form, 'attested', 'agreement.attestInstead', 'agreement.attestInsteadHelp');
  }
  one(element, '#acceptance-letter').hidden = kind === 'created';
  if (kind === 'created') return;
  writeAcceptanceMail(form, { ownTenant: isLinked }).catch((failure) => console.warn(failure));
}

/**
 * @param {Form} form
 * @param {string} way
 * @param {string} label
 * @param {string} help
 */
function relabel({ element, text }, way, label, help) {
  one(element, `label[for="acceptance-${way}"]`).textContent = text(label);
  one(element, `#acceptance-${way}-help`).textContent = text(help);
}

/**
 * What is ticked here is the acceptance of this very agreement, whatever was sent before.
 * @param {Form} form
 * @param {Values} values
 */
export function beforeSubmit(form, values) {
  values.agreement = SENT[values.agreement.acceptance](values.agreement);
}
