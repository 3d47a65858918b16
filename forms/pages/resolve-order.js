/** @import { Finding, Form } from '../parts/types.js' */
import { html } from '../parts/kit/html.js';
import { showValues } from '../parts/kit/values.js';
import { messageOf } from '../parts/kit/wording.js';
import { showOrderLines } from '../parts/order/lines-shown.js';
import { showOrderIds } from '../parts/order/order-ids.js';

/** @param {Form} form */
export function open(form) {
  const { subscriptions = [], orderedLines = [] } = form.values;
  /** @type {Finding[]} */
  const findings = form.values.findings ?? [];
  showValues(form);
  showOrderIds(form);
  const ofLine = (/** @type {number} */ index) =>
    findings.filter(({ field }) => field.startsWith(`subscriptions[${index}]`));
  showOrderLines(form, [
    { selector: '#failed-lines', lines: subscriptions, below: (index) => why(form, ofLine(index)) },
    { selector: '#ordered-lines', lines: orderedLines },
  ]);
  // why a line failed stands below it, and nothing else has to be corrected here
  const said = subscriptions.flatMap((/** @type {object} */ _, /** @type {number} */ index) => ofLine(index));
  form.fetched.findings = findings.filter((finding) => !said.includes(finding));
}

/**
 * @param {Form} form
 * @param {Finding[]} findings
 */
function why({ text }, findings) {
  if (findings.length === 0) return null;
  return html`<tr class="why is-error">
    <td colspan="3">${findings.map((finding) => html`<p class="message">${messageOf(text, finding)}</p>`)}</td>
  </tr>`;
}
