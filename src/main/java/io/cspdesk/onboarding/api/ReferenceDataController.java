package io.cspdesk.onboarding.api;

import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.partnercenter.IndirectReseller;
import io.cspdesk.onboarding.partnercenter.PartnerCenterClient;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OfferCatalogue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What forms and clients choose from. */
@RestController
@RequestMapping("/api")
class ReferenceDataController {

  private final CountryRulesSource countryRules;
  private final OfferCatalogue offers;
  private final PartnerCenterClient partnerCenter;

  ReferenceDataController(
      CountryRulesSource countryRules, OfferCatalogue offers, PartnerCenterClient partnerCenter) {
    this.countryRules = countryRules;
    this.offers = offers;
    this.partnerCenter = partnerCenter;
  }

  record Items<T>(List<T> items) {}

  record Country(String iso2, String name) {}

  /** Every country there is: Partner Center has no list of those it knows. */
  @GetMapping("/countries")
  Items<Country> countries() {
    return new Items<>(
        Arrays.stream(Locale.getISOCountries())
            .map(iso2 -> new Country(iso2, new Locale("", iso2).getDisplayCountry(Locale.ENGLISH)))
            .sorted(Comparator.comparing(Country::name))
            .toList());
  }

  @GetMapping("/countries/{iso2}")
  CountryRules country(@PathVariable String iso2) {
    return countryRules
        .countryRules(code(iso2))
        .orElseThrow(
            () ->
                new Problem(
                    HttpStatus.NOT_FOUND,
                    "unknown-country",
                    "Partner Center knows no rules for this country."));
  }

  @GetMapping("/offers")
  Items<Offer> offers(@RequestParam String country) {
    return new Items<>(offers.offers(code(country)));
  }

  @GetMapping("/indirect-resellers")
  Items<IndirectReseller> indirectResellers() {
    return new Items<>(partnerCenter.indirectResellers());
  }

  private static String code(String iso2) {
    if (!iso2.matches("[A-Za-z]{2}")) {
      throw new Problem(
          HttpStatus.BAD_REQUEST,
          "invalid-country",
          "A country is two letters (ISO 3166-1 alpha-2), such as US.");
    }
    return iso2.toUpperCase(Locale.ROOT);
  }
}
