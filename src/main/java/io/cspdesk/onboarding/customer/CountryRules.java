package io.cspdesk.onboarding.customer;

import java.util.List;

/**
 * What Partner Center demands of an address in one country (Partner Center docs:
 * country-information-resources).
 *
 * @param country ISO 3166-1 alpha-2
 * @param postalCodeRegex absent: no check
 * @param phoneNumberRegex absent: no check
 * @param states may be empty: no check
 * @param cultures may be empty: no check
 * @param languages may be empty: no check
 * @param callingCodes without a plus sign
 */
public record CountryRules(
    String country,
    boolean stateRequired,
    boolean cityRequired,
    boolean postalCodeRequired,
    String postalCodeRegex,
    String phoneNumberRegex,
    List<String> states,
    List<String> cultures,
    List<String> languages,
    List<String> callingCodes) {

  public CountryRules {
    states = states == null ? List.of() : List.copyOf(states);
    cultures = cultures == null ? List.of() : List.copyOf(cultures);
    languages = languages == null ? List.of() : List.copyOf(languages);
    callingCodes = callingCodes == null ? List.of() : List.copyOf(callingCodes);
  }
}
