/** Builds an element; text only ever becomes a text node, never markup. */
export function build(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') element.addEventListener('click', value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** A select's options, [value, caption] each; a current value that is not among them is kept. */
export function fillSelect(select, options, current, chooseCaption) {
  const known = options.some(([value]) => value === current);
  const all = known || !current ? options : [[current, current], ...options];
  select.replaceChildren(
    ...(chooseCaption && !known ? [build('option', { value: '' }, chooseCaption)] : []),
    ...all.map(([value, caption]) => build('option', { value }, caption)),
  );
  select.value = current ?? '';
}

/** A select where there is something to choose from, else an input; the same field either way. */
export function asSelect(control, wanted) {
  if ((control.tagName === 'SELECT') === wanted) return control;
  const other = build(wanted ? 'select' : 'input');
  for (const { name, value } of control.attributes) other.setAttribute(name, value);
  other.required = control.required;
  // a select shows only what it offers
  if (wanted && control.value) other.add(new Option(control.value, control.value));
  other.value = control.value;
  control.replaceWith(other);
  return other;
}
