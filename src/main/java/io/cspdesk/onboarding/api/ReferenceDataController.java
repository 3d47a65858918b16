package io.cspdesk.onboarding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.partnercenter.IndirectReseller;
import io.cspdesk.onboarding.partnercenter.PartnerCenterClient;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OrderVerification;
import io.cspdesk.onboarding.subscription.SellableOffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final OrderVerification orders;
  private final PartnerCenterClient partnerCenter;

  ReferenceDataController(
      CountryRulesSource countryRules,
      OrderVerification orders,
      PartnerCenterClient partnerCenter) {
    this.countryRules = countryRules;
    this.orders = orders;
    this.partnerCenter = partnerCenter;
  }

  record Items<T>(List<T> items) {}

  /**
   * @param obstacle why a new customer cannot have it; absent where they can
   */
  record ListedOffer(
      @JsonUnwrapped Offer offer, @JsonInclude(JsonInclude.Include.NON_NULL) Obstacle obstacle) {

    static ListedOffer of(SellableOffer sellable) {
      return new ListedOffer(sellable.offer(), sellable.obstacle().map(Obstacle::of).orElse(null));
    }
  }

  /**
   * @param code that of the finding which ordering it would bring
   */
  record Obstacle(String code, Map<String, Object> params) {

    static Obstacle of(Finding finding) {
      return new Obstacle(finding.code().id(), finding.params());
    }
  }

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
  Items<ListedOffer> offers(@RequestParam String country) {
    return new Items<>(orders.offers(code(country)).stream().map(ListedOffer::of).toList());
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
