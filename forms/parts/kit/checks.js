// What can be said before the server is asked: it checks all of this again, and more.
/** @import { Control, Finding, Form } from '../types.js' */
import { fields, isVisible, read } from './fields.js';

/** @typedef {Omit<Finding, 'field'>} Problem */

/** @type {Record<string, (value: string, control: Control) => Problem | null>} */
const syntax = {
  // no stricter than the server, which also takes "ann rivers"@, [IPv6:2001:db8::1] and wide dots
  email: (value) => (/^(".+"|[^\s@]+)@[^\s@]+[.:。．｡][^\s@]+$/.test(value) ? null : { code: 'invalid-email' }),
  'domain-prefix': (value) => (/^[A-Za-z0-9]{1,27}$/.test(value) ? null : { code: 'invalid-domain-prefix' }),
  domain: (value) => (/^[^\s@/:.]+(\.[^\s@/:.]+)+$/.test(value) ? null : { code: 'invalid-domain' }),
  date: (value, control) => {
    // a browser takes years of more digits, which do not sort as text
    if (value.length > 'YYYY-MM-DD'.length) return { code: 'invalid-date' };
    if (value > control.max) return { code: 'date-in-future' };
    return value < control.min ? { code: 'date-before-agreement' } : null;
  },
};

/**
 * Problems of the fields a person sees.
 * @param {Form} form
 * @returns {Finding[]}
 */
export function check(form) {
  /** @type {Finding[]} */
  const problems = [];
  for (const control of fields(form).filter(isVisible)) {
    const problem = control.hasAttribute('data-own-reading') ? null : problemOf(control);
    if (problem) problems.push({ field: control.dataset.field ?? '', severity: 'error', ...problem });
  }
  return problems;
}

/**
 * @param {Control} control
 * @returns {Problem | null}
 */
function problemOf(control) {
  const value = read(control);
  if (control.validity?.badInput) return { code: 'invalid-date' };
  if (value === undefined || value === false) {
    const needed = control.required || control.hasAttribute('data-required');
    return needed ? { code: control.dataset.missing ?? 'required' } : null;
  }
  const max = Number(control.dataset.max);
  if (max && value.length > max) return { code: 'too-long', params: { max } };
  return syntax[control.dataset.check ?? '']?.(value, control) ?? null;
}
