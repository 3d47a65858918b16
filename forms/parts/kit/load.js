/** @import { Form } from '../types.js' */
import { html, madeOne } from './html.js';

/**
 * Loads and applies; when that fails, says so after the anchor and offers to try again.
 * @template T
 * @param {Form} form
 * @param {Element} anchor
 * @param {string} failureKey
 * @param {() => Promise<T>} source
 * @param {(answer: T) => void} apply
 * @param {() => void} [otherwise]
 */
export async function load(form, anchor, failureKey, source, apply, otherwise = () => {}) {
  try {
    const answer = await source();
    if (form.element.isConnected) apply(answer);
  } catch (failure) {
    console.warn(failure);
    otherwise();
    const again = () => {
      notice.remove();
      load(form, anchor, failureKey, source, apply, otherwise);
    };
    const notice = madeOne(
      html`<div class="notice" role="status">
        <span>${form.text(failureKey)}</span>
        <button type="button" class="quiet" @click=${again}>${form.text('form.retry')}</button>
      </div>`,
    );
    anchor.after(notice);
  }
}
