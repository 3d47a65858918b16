package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What Partner Center demands of an account in each country. */
@Component
class CountryValidationRules implements CountryRulesSource {

  private final PartnerCenterConnection connection;
  private final AnswerCache<String, CountryRules> known;

  CountryValidationRules(
      PartnerCenterConnection connection, PartnerCenterProperties properties, Clock clock) {
    this.connection = connection;
    this.known = new AnswerCache<>(properties.cacheFor(), clock);
  }

  @Override
  public Optional<CountryRules> countryRules(String iso2) {
    if (!Catalogue.isCountryCode(iso2)) {
      return Optional.empty();
    }
    try {
      return Optional.of(known.get(iso2.toUpperCase(Locale.ROOT), this::ask));
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.status() == 404) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  private CountryRules ask(String country) {
    return WireTranslation.countryRules(
        country, connection.ask("country-rules", (api, ids) -> api.countryRules(country, ids)));
  }
}
