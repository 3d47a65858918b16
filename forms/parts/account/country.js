// The country and what depends on it.
/** @import { CountryRules, Control, Form } from '../types.js' */
import { countries, countryRules } from '../api.js';
import { asSelect, fillSelect, one } from '../kit/dom.js';
import { field } from '../kit/fields.js';
import { forget } from '../kit/findings.js';
import { load } from '../kit/load.js';
import { countryName, languageName } from '../kit/names.js';

/**
 * @param {Form} form
 * @param {() => void} [afterwards]
 */
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
      const given = [...select.querySelectorAll('option')].find(({ value, text }) => value && value === text);
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

/**
 * Required marks, states, cultures and languages follow the country; `also` is told its demands.
 * @param {Form} form
 * @param {(demands: CountryRules) => void} also
 */
export function followCountry(form, also) {
  const country = () => field(form, 'account.address.country');
  const apply = (/** @type {boolean} */ changed) => {
    const iso2 = country().value.trim().toUpperCase();
    form.element.querySelectorAll('.rules-notice + .notice').forEach((notice) => notice.remove());
    if (!/^[A-Z]{2}$/.test(iso2)) return;
    load(
      form,
      one(form.element, '.rules-notice'),
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

/**
 * @param {Form} form
 * @param {CountryRules} rules
 * @param {boolean} changed
 */
function follow(form, rules, changed) {
  const { text } = form;
  const at = (/** @type {string} */ name) => field(form, `account.${name}`);
  at('address.city').required = rules.cityRequired;
  at('address.postalCode').required = rules.postalCodeRequired;
  const states = rules.states ?? [];
  const state = asSelect(at('address.state'), states.length > 0);
  state.required = rules.stateRequired;
  if (states.length > 0) {
    const current = changed && !states.includes(state.value) ? '' : state.value;
    const options = states.map((name) => [name, name]);
    fillSelect(state, options, current, text('form.choose'));
  }
  const culture = at('culture');
  offer(form, culture, rules.cultures ?? [], (rules.cultures ?? [])[0], changed);
  const languages = rules.languages ?? [];
  const ofCulture = languages.find((name) => culture.value.split('-')[0] === name.split('-')[0]);
  offer(form, at('language'), languages, ofCulture ?? languages[0], changed);
}

/**
 * @param {Form} form
 * @param {Control} select
 * @param {string[]} tags
 * @param {string | undefined} standard
 * @param {boolean} changed
 */
function offer(form, select, tags, standard, changed) {
  const kept = select.value && !changed;
  const current = kept ? select.value : standard;
  const options = tags.map((tag) => [tag, `${languageName(form.text, tag)} (${tag})`]);
  fillSelect(select, options, current);
  if (!kept) forget(form, select);
}
