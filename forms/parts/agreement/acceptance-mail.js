// What to write to a customer who accepts the agreement directly, in the customer's language. It
// never has the password: whoever reads the mail could sign in.
/** @import { Form } from '../types.js' */
import { one } from '../kit/dom.js';
import { loadTexts } from '../kit/texts.js';
import { personName } from '../kit/values.js';

/** Partner Center docs: confirm-customer-agreement. */
const ACCEPTANCE_ADDRESS = 'https://admin.microsoft.com/AdminPortal/Home?ref=/BillingAccounts/agreement';

/**
 * @param {Form} form
 * @param {object} situation
 * @param {boolean} situation.ownTenant the customer has had a tenant all along, and users who may sign
 * @param {string} [situation.userName] of a new tenant, once it was shown
 */
export async function writeAcceptanceMail({ element, values }, { ownTenant, userName }) {
  const { account } = values;
  const text = await loadTexts(account?.language ?? navigator.language);
  const { firstName, lastName } = account?.primaryContact ?? {};
  const mail = one(element, '#acceptance-mail');
  mail.lang = text.language;
  mail.textContent = text(ownTenant ? 'acceptanceMail.ownTenant' : 'acceptanceMail.newTenant', {
    contact: personName(text, { firstName, lastName }) || account?.companyName,
    address: ACCEPTANCE_ADDRESS,
    userName: userName ?? text('acceptanceMail.userNameLater'),
  });
}

/** @param {Form} form */
export function showAcceptanceAddress({ element }) {
  const link = /** @type {HTMLAnchorElement} */ (element.querySelector('[data-acceptance-address]'));
  link.href = ACCEPTANCE_ADDRESS;
  link.textContent = ACCEPTANCE_ADDRESS;
}
