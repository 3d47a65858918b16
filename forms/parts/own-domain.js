// The wanted domain is taken: perhaps by the customer, who then has a tenant already.
import { build } from './dom.js';
import { field } from './fields.js';

const path = 'account.domainPrefix';

export function offerOwnDomain(form, findings) {
  const { text, fetched } = form;
  // that of a customer of ours was seen at the task before
  if (!isTaken(findings) || fetched.duplicate) return;
  const button = build(
    'button',
    {
      type: 'button',
      class: 'quiet',
      id: 'ownDomain',
      'data-decide': 'existing-customer',
      'data-confirm': 'account.ownDomain',
      'data-tone': 'primary',
    },
    text('account.ownDomain'),
  );
  const hint = build('p', { class: 'help' }, text('account.ownDomainHint', { domain: fetched.domain }));
  const offer = build('div', { class: 'own-domain' }, hint, build('div', { class: 'actions' }, button));
  const prefix = field(form, path);
  prefix.closest('.field').append(offer);
  prefix.addEventListener('input', () => offer.remove());
}

/** What to fill in when somebody ticks that the customer has a tenant. */
export function ownDomain({ fetched }) {
  return isTaken(fetched.findings ?? []) && !fetched.duplicate ? fetched.domain : undefined;
}

function isTaken(findings) {
  return findings.some(({ field: at, code }) => at === path && code === 'domain-taken');
}
