package io.cspdesk.onboarding.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cspdesk.onboarding.calendar.TodayInCountry;
import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.customer.country.RegistrationNumbers;
import io.cspdesk.onboarding.customer.country.SellingMarkets;
import io.cspdesk.onboarding.partner.Partner;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The countries, and what an account in one must have. */
@RestController
@RequestMapping("/api")
class CountriesController {

  private final CountryRulesSource countryRules;
  private final RegistrationNumbers registrationNumbers;
  private final SellingMarkets markets;
  private final TodayInCountry today;
  private final Partner partner;

  CountriesController(
      CountryRulesSource countryRules,
      RegistrationNumbers registrationNumbers,
      SellingMarkets markets,
      TodayInCountry today,
      Partner partner) {
    this.countryRules = countryRules;
    this.registrationNumbers = registrationNumbers;
    this.markets = markets;
    this.today = today;
    this.partner = partner;
  }

  /**
   * @param inMarket whether this partner may sell there
   */
  record Country(String iso2, String name, boolean inMarket) {}

  /**
   * What an account in the country must have.
   *
   * @param today the date there, by which a date of acceptance is judged
   */
  record CountryDemands(
      @JsonUnwrapped CountryRules rules,
      RegistrationNumbers.Demand registrationNumber,
      LocalDate today) {}

  /** Every country there is: Partner Center has no list of those it knows. */
  @GetMapping("/countries")
  Items<Country> countries() {
    return new Items<>(
        Arrays.stream(Locale.getISOCountries())
            .map(
                iso2 ->
                    new Country(
                        iso2,
                        new Locale("", iso2).getDisplayCountry(Locale.ENGLISH),
                        markets.maySell(partner.country(), iso2)))
            .sorted(Comparator.comparing(Country::name))
            .toList());
  }

  @GetMapping("/countries/{iso2}")
  CountryDemands country(@PathVariable String iso2) {
    return countryRules
        .countryRules(CountryCode.of(iso2))
        .map(
            rules ->
                new CountryDemands(
                    rules, registrationNumbers.of(rules.country()), today.date(rules.country())))
        .orElseThrow(
            () ->
                new Problem(
                    HttpStatus.NOT_FOUND,
                    "unknown-country",
                    "Partner Center knows no rules for this country."));
  }
}
