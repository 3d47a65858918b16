// What to write to a customer who accepts the agreement directly, in the customer's language. It
// never has the password: whoever reads the mail could sign in.
import { loadTexts } from './texts.js';

/** Partner Center docs: confirm-customer-agreement. */
export const acceptanceAddress = 'https://admin.microsoft.com/AdminPortal/Home?ref=/BillingAccounts/agreement';

/**
 * @param ownTenant the customer has had a tenant all along, and users who may sign
 * @param userName of a new tenant, once it was shown
 */
export async function writeAcceptanceMail({ element, values }, { ownTenant, userName }) {
  const { account } = values;
  const text = await loadTexts(account?.language ?? navigator.language);
  const contact = account?.primaryContact;
  const names = text.language === 'ja' ? [contact?.lastName, contact?.firstName] : [contact?.firstName, contact?.lastName];
  const mail = element.querySelector('#acceptance-mail');
  mail.lang = text.language;
  mail.textContent = text(ownTenant ? 'acceptanceMail.ownTenant' : 'acceptanceMail.newTenant', {
    contact: names.filter(Boolean).join(' ') || account?.companyName,
    address: acceptanceAddress,
    userName: userName ?? text('acceptanceMail.userNameLater'),
  });
}

export function showAcceptanceAddress({ element }) {
  for (const link of element.querySelectorAll('[data-acceptance-address]')) {
    link.href = acceptanceAddress;
    link.textContent = acceptanceAddress;
  }
}
