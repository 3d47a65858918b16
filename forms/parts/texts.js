// Every visible text stands in texts.<language>.json beside the forms.
const languages = ['en', 'ja'];

/** The function text(key, params), with text.has(key), text.language and text.list(items). */
export async function loadTexts(wanted) {
  const language = languages.find((known) => wanted.toLowerCase().startsWith(known)) ?? 'en';
  const response = await fetch(new URL(`../texts.${language}.json`, import.meta.url));
  if (!response.ok) throw new Error(`texts.${language}.json: ${response.status}`);
  const messages = await response.json();

  const text = (key, params = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => readable(params[name], name));
  text.has = (key) => key in messages;
  text.language = language;
  text.list = (items) => readable(items);
  text.number = (value) => new Intl.NumberFormat(language).format(value);

  function readable(value, name = '') {
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) return value.map((each) => readable(each)).join(language === 'ja' ? '、' : ', ');
    if (typeof value === 'number') return text.number(value);
    if (/country$/i.test(name) && /^[A-Z]{2}$/.test(value)) {
      return new Intl.DisplayNames([language], { type: 'region' }).of(value);
    }
    return messages[`billingCycle.${value}`] ?? messages[`term.${value}`] ?? String(value);
  }
  return text;
}

/** Fills what carries data-text, data-placeholder-text or data-label-text. */
export function translate(root, text, params = {}) {
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = text(element.dataset.text, params);
  }
  for (const element of root.querySelectorAll('[data-placeholder-text]')) {
    element.placeholder = text(element.dataset.placeholderText, params);
  }
  for (const element of root.querySelectorAll('[data-label-text]')) {
    element.setAttribute('aria-label', text(element.dataset.labelText, params));
  }
}
