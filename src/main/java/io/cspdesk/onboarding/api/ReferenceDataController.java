package io.cspdesk.onboarding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cspdesk.onboarding.agreement.AgreementDocument;
import io.cspdesk.onboarding.calendar.TodayInCountry;
import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.customer.country.RegistrationNumbers;
import io.cspdesk.onboarding.customer.country.SellingMarkets;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.mail.OutgoingMail;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.partnercenter.Agreements;
import io.cspdesk.onboarding.partnercenter.Resellers;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OrderVerification;
import io.cspdesk.onboarding.subscription.SellableOffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
  private final RegistrationNumbers registrationNumbers;
  private final SellingMarkets markets;
  private final TodayInCountry today;
  private final OrderVerification orders;
  private final Agreements agreements;
  private final Resellers resellers;
  private final OutgoingMail mail;
  private final Partner partner;

  ReferenceDataController(
      CountryRulesSource countryRules,
      RegistrationNumbers registrationNumbers,
      SellingMarkets markets,
      TodayInCountry today,
      OrderVerification orders,
      Agreements agreements,
      Resellers resellers,
      OutgoingMail mail,
      Partner partner) {
    this.countryRules = countryRules;
    this.registrationNumbers = registrationNumbers;
    this.markets = markets;
    this.today = today;
    this.orders = orders;
    this.agreements = agreements;
    this.resellers = resellers;
    this.mail = mail;
    this.partner = partner;
  }

  record Items<T>(List<T> items) {}

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

  /**
   * @param obstacle why a new customer cannot have it; absent where they can
   */
  record ListedOffer(
      @JsonUnwrapped Offer offer,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Obstacle obstacle) {

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

  /**
   * Who sells, as far as forms say different things.
   *
   * @param soldByUs whether we create customers and order; else our provider does
   * @param agreementApi whether the customer agreement can be confirmed at Microsoft
   * @param invitations whether a reseller relationship can be requested
   * @param mail whether an invitation can be sent from here
   */
  record PartnerInfo(
      String model,
      String cloud,
      String country,
      boolean soldByUs,
      boolean agreementApi,
      boolean invitations,
      boolean mail) {}

  @GetMapping("/partner")
  PartnerInfo partner() {
    return new PartnerInfo(
        partner.model().id(),
        partner.cloud().id(),
        partner.country(),
        partner.isSoldByUs(),
        partner.hasAgreementApi(),
        partner.isMayInvite(),
        mail.canSend());
  }

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
        .countryRules(code(iso2))
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

  @GetMapping("/offers")
  Items<ListedOffer> offers(@RequestParam String country) {
    return new Items<>(orders.offers(code(country)).stream().map(ListedOffer::of).toList());
  }

  /**
   * The text of the customer agreement. The links are good for five minutes, so they are asked for
   * anew each time.
   *
   * @param language such as {@code ja-JP}
   */
  @GetMapping("/agreement-document")
  ResponseEntity<AgreementDocument> agreementDocument(
      @RequestParam String country, @RequestParam(defaultValue = "en-US") String language) {
    if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
      throw new Problem(
          HttpStatus.BAD_REQUEST,
          "language",
          "invalid-language",
          "A language is a tag such as en-US or ja-JP.");
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(agreements.document(code(country), language));
  }

  @GetMapping("/indirect-resellers")
  Items<IndirectReseller> indirectResellers() {
    return new Items<>(resellers.active());
  }

  private static String code(String iso2) {
    if (!iso2.matches("[A-Za-z]{2}")) {
      throw new Problem(
          HttpStatus.BAD_REQUEST,
          "country",
          "invalid-country",
          "A country is two letters (ISO 3166-1 alpha-2), such as US.");
    }
    return iso2.toUpperCase(Locale.ROOT);
  }
}
