// A button with data-copy="mail" puts what the element with that id holds on the clipboard.
export function bindCopies(form) {
  for (const button of form.element.querySelectorAll('[data-copy]')) {
    button.addEventListener('click', () => copy(form, button));
  }
}

async function copy({ element, text }, button) {
  const source = element.querySelector(`#${button.dataset.copy}`);
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    button.textContent = text('form.copied');
  } catch {
    // no clipboard without https: select it, and the keyboard can copy
    if (source.select) source.select();
    else getSelection().selectAllChildren(source);
    button.textContent = text('form.selected');
  }
}
