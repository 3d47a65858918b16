// The country and what depends on it.
import { asSelect, fillSelect } from './dom.js';
import { field } from './fields.js';
import { forget } from './findings.js';
import { countries, countryRules, load } from './reference.js';

export function countryName(text, iso2) {
  if (!/^[A-Za-z]{2}$/.test(iso2 ?? '')) return iso2 ?? '';
  return new Intl.DisplayNames([text.language], { type: 'region' }).of(iso2.toUpperCase());
}

export function languageName(text, tag) {
  try {
    return new Intl.DisplayNames([text.language], { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
}

export function offerCountries(form, afterwards = () => {}) {
  const control = () => field(form, 'account.address.country');
  load(
    form,
    control(),
    'reference.countriesFailed',
    countries,
    (items) => {
      const select = asSelect(control(), true);
      // where the partner may not sell there is nothing to choose; what was given stays to be seen
      const options = items
        .filter(({ inMarket }) => inMarket)
        .map(({ iso2, name }) => [iso2, countryName(form.text, iso2) || name]);
      options.sort((a, b) => a[1].localeCompare(b[1], form.text.language));
      const only = options.length === 1 ? options[0][0] : undefined;
      fillSelect(select, options, select.value || only, form.text('form.choose'));
      const given = [...select.options].find(({ value, text }) => value && value === text);
      if (given) given.textContent = countryName(form.text, given.value);
      afterwards();
    },
    () => {
      // two letters can still be typed
      const input = asSelect(control(), false);
      input.autocomplete = 'off';
      input.dataset.max = '2';
      afterwards();
    },
  );
}

/** Required marks, states, cultures and languages follow the country; `also` is told its demands. */
export function followCountry(form, also = () => {}) {
  const country = () => field(form, 'account.address.country');
  const apply = (changed) => {
    const iso2 = country().value.trim().toUpperCase();
    form.element.querySelectorAll('.rules-notice + .notice').forEach((notice) => notice.remove());
    if (!/^[A-Z]{2}$/.test(iso2)) return;
    load(
      form,
      form.element.querySelector('.rules-notice'),
      'reference.countryFailed',
      () => countryRules(iso2),
      (rules) => {
        if (country().value.trim().toUpperCase() !== iso2) return;
        follow(form, rules, changed);
        also(rules);
      },
    );
  };
  form.element.addEventListener('change', (event) => event.target === country() && apply(true));
  apply(false);
}

function follow(form, rules, changed) {
  const { text } = form;
  const at = (name) => field(form, `account.${name}`);
  at('address.city').required = rules.cityRequired;
  at('address.postalCode').required = rules.postalCodeRequired;
  const states = rules.states ?? [];
  const state = asSelect(at('address.state'), states.length > 0);
  state.required = rules.stateRequired;
  if (states.length > 0) {
    const current = changed && !states.includes(state.value) ? '' : state.value;
    fillSelect(state, states.map((name) => [name, name]), current, text('form.choose'));
  }
  const culture = at('culture');
  offer(form, culture, rules.cultures ?? [], (rules.cultures ?? [])[0], changed);
  const languages = rules.languages ?? [];
  const ofCulture = languages.find((name) => culture.value.split('-')[0] === name.split('-')[0]);
  offer(form, at('language'), languages, ofCulture ?? languages[0], changed);
}

function offer(form, select, tags, standard, changed) {
  const kept = select.value && !changed;
  const current = kept ? select.value : standard;
  fillSelect(select, tags.map((tag) => [tag, `${languageName(form.text, tag)} (${tag})`]), current);
  if (!kept) forget(form, select);
}
