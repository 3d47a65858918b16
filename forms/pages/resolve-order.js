import { build } from '../parts/dom.js';
import { messageOf } from '../parts/findings.js';
import { showOrderLines } from '../parts/lines-shown.js';
import { showOrderIds } from '../parts/order-ids.js';
import { showValues } from '../parts/values.js';

const FAILED = '#failed-lines';

export function open(form) {
  const { subscriptions, orderedLines, findings = [] } = form.values;
  showValues(form);
  showOrderIds(form);
  // why a line failed stands below it, and nothing else has to be corrected here
  const reasons = (subscriptions ?? []).map((_, index) =>
    findings.filter(({ field }) => field.startsWith(`subscriptions[${index}]`)),
  );
  form.fetched.findings = findings.filter((finding) => !reasons.flat().includes(finding));
  showOrderLines(
    form,
    [
      [FAILED, subscriptions ?? []],
      ['#ordered-lines', orderedLines ?? []],
    ],
    (table, index) => (table === FAILED && reasons[index].length > 0 ? why(form, reasons[index]) : null),
  );
}

function why(form, findings) {
  const messages = findings.map((finding) => build('p', { class: 'message' }, messageOf(form, finding)));
  return build('tr', { class: 'why is-error' }, build('td', { colspan: '3' }, ...messages));
}
