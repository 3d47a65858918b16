package io.cspdesk.onboarding.customer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Partner Center demands of an address in one country (Partner Center docs:
 * country-information-resources).
 *
 * @param country ISO 3166-1 alpha-2; absent: no country is known, and nothing is demanded
 * @param postalCodeRegex absent: no check
 * @param phoneNumberRegex absent: no check
 * @param states may be empty: no check
 * @param cultures may be empty: no check
 * @param languages may be empty: no check
 * @param callingCodes without a plus sign
 */
public record CountryRules(
    @Nullable String country,
    boolean stateRequired,
    boolean cityRequired,
    boolean postalCodeRequired,
    @Nullable String postalCodeRegex,
    @Nullable String phoneNumberRegex,
    List<String> states,
    List<String> cultures,
    List<String> languages,
    List<String> callingCodes) {

  public CountryRules {
    states = withoutGaps(states);
    cultures = withoutGaps(cultures);
    languages = withoutGaps(languages);
    callingCodes = withoutGaps(callingCodes);
  }

  /** What comes from outside may have gaps. */
  private static List<String> withoutGaps(@Nullable List<String> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
