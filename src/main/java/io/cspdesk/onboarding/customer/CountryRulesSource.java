package io.cspdesk.onboarding.customer;

import java.util.Optional;

/** Where the rules of a country come from. */
public interface CountryRulesSource {

  /** Empty when Partner Center does not know the country. */
  Optional<CountryRules> countryRules(String iso2);
}
