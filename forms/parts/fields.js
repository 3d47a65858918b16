// A control with data-field="account.address.city" shows and holds that part of the variable.

export function fields(form) {
  return [...form.element.querySelectorAll('[data-field]')];
}

export function field(form, path) {
  return fields(form).find((control) => control.dataset.field === path);
}

export function valueAt(values, path) {
  return path.split('.').reduce((part, key) => part?.[key], values) ?? undefined;
}

export function setValueAt(values, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  let part = values;
  for (const key of keys) {
    if (value === undefined && part[key] == null) return;
    if (part[key] === null || typeof part[key] !== 'object') part[key] = {};
    part = part[key];
  }
  if (value === undefined) delete part[last];
  else part[last] = value;
}

export function fill(form) {
  for (const control of fields(form)) {
    show(control, valueAt(form.values, control.dataset.field));
  }
}

/** Reads every control into the values; what no control shows stays as it was. */
export function collect(form, values) {
  for (const control of fields(form)) {
    if (!control.hasAttribute('data-own-reading')) {
      setValueAt(values, control.dataset.field, read(control));
    }
  }
}

export function show(control, value) {
  if (control.tagName === 'FIELDSET') {
    for (const radio of control.querySelectorAll('input')) radio.checked = radio.value === value;
  } else if (control.type === 'checkbox') {
    control.checked = value === true || value === 'true';
  } else {
    // a value that no option offers yet is kept until the options come
    if (control.tagName === 'SELECT' && value) control.add(new Option(value, value));
    control.value = value ?? '';
  }
}

/** undefined when empty; a checkbox with a value of its own stands for that value. */
export function read(control) {
  if (control.tagName === 'FIELDSET') return control.querySelector('input:checked')?.value;
  if (control.type === 'checkbox') {
    if (!control.hasAttribute('value')) return control.checked;
    return control.checked ? control.value : undefined;
  }
  return control.value.trim() || undefined;
}

export function isVisible(control) {
  return control.closest('[hidden]:not(form)') === null;
}

export function labelOf(form, control) {
  if (control.dataset.label) return control.dataset.label;
  const label =
    control.tagName === 'FIELDSET'
      ? control.querySelector('legend')
      : form.element.querySelector(`label[for="${control.id}"]`);
  return label?.dataset.short ? form.text(label.dataset.short) : (label?.textContent ?? '');
}
