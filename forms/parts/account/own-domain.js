// The wanted domain is taken: perhaps by the customer, who then has a tenant already.
/** @import { Finding, Form } from '../types.js' */
import { field, holderOf } from '../kit/fields.js';
import { html, madeOne } from '../kit/html.js';

const PATH = 'account.domainPrefix';

/**
 * @param {Form} form
 * @param {Finding[]} findings
 */
export function offerOwnDomain(form, findings) {
  const { text, fetched } = form;
  // that of a customer of ours was seen at the task before
  if (!isTaken(findings) || fetched.duplicate) return;
  const offer = madeOne(
    html`<div class="own-domain">
      <p class="help">${text('account.ownDomainHint', { domain: fetched.domain })}</p>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          id="ownDomain"
          data-decide="existing-customer"
          data-confirm="account.ownDomain"
          data-tone="primary"
        >
          ${text('account.ownDomain')}
        </button>
      </div>
    </div>`,
  );
  const prefix = field(form, PATH);
  holderOf(prefix).append(offer);
  prefix.addEventListener('input', () => offer.remove());
}

/**
 * What to fill in when somebody ticks that the customer has a tenant.
 * @param {Form} form
 * @returns {string | undefined}
 */
export function ownDomain({ fetched }) {
  return isTaken(fetched.findings ?? []) && !fetched.duplicate ? fetched.domain : undefined;
}

/** @param {Finding[]} findings */
function isTaken(findings) {
  return findings.some(({ field: at, code }) => at === PATH && code === 'domain-taken');
}
