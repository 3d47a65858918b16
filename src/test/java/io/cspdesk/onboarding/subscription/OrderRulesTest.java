package io.cspdesk.onboarding.subscription;

import static io.cspdesk.onboarding.subscription.OfferMaker.offer;
import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an order may consist of, given the countries, the customer and what they own. */
class OrderRulesTest {

  private static final List<Offer> EVERYWHERE =
      made(
          offer("BASE"),
          offer("OTHER"),
          offer("addon").addOnTo("Base", "nowhere"),
          offer("addon-to-all").addOnTo(),
          offer("addon-to-addon").addOnTo("addon"),
          offer("one").limited(1, "Concurrent"),
          offer("two").limited(2, "CONCURRENT"),
          offer("once").limited(1, "LifeTime"),
          offer("once-limited-addon").addOnTo("BASE").limited(1, "Lifetime"),
          offer("unlimited").limited(1, "None"),
          offer("never").limited(0, "Concurrent"),
          offer("charity").onlyFor("Nonprofit"),
          offer("school").onlyFor("Education"),
          offer("office").onlyFor("GovernmentCommunityCloud"),
          offer("charity-or-school").onlyFor("Nonprofit", "Education"),
          offer("charity-addon").addOnTo("charity").onlyFor("NONPROFIT"),
          offer("unqualified").onlyFor("None"));

  /**
   * The order's offers; what is owned, with a minus before what has ended; the finding's line and
   * code, or nothing.
   */
  @ParameterizedTest(name = "{0} with {1} owned: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // in both countries
        "BASE                |            |",
        "nothing             |            | 0 UNKNOWN_OFFER",
        "only-there          |            | 0 OFFER_NOT_IN_COUNTRY",
        "only-here           |            | 0 OFFER_NOT_IN_COUNTRY",
        "ONLY-Here           |            | 0 OFFER_NOT_IN_COUNTRY",
        "only-here only-here |            | 0 OFFER_NOT_IN_COUNTRY, 1 OFFER_NOT_IN_COUNTRY",
        // each once
        "BASE OTHER          |            |",
        "BASE BASE           |            | 1 DUPLICATE_OFFER",
        "base OTHER BaSe     |            | 2 DUPLICATE_OFFER",
        "BASE BASE BASE      |            | 1 DUPLICATE_OFFER, 2 DUPLICATE_OFFER",
        "BASE                | BASE       |",
        // add-ons with their base
        "addon               |            | 0 ADD_ON_WITHOUT_BASE",
        "addon OTHER         | OTHER      | 0 ADD_ON_WITHOUT_BASE",
        "addon BASE          |            |",
        "base ADDON          |            |",
        "addon               | bAsE       |",
        "addon               | -BASE      | 0 ADD_ON_WITHOUT_BASE",
        "addon               | -BASE BASE |",
        "addon-to-all        |            |",
        "addon-to-addon      |            | 0 ADD_ON_WITHOUT_BASE",
        "addon-to-addon addon|            | 1 ADD_ON_WITHOUT_BASE",
        "addon addon         | BASE       | 1 DUPLICATE_OFFER",
        // not more often than allowed
        "one                 |            |",
        "one                 | one        | 0 OFFER_LIMIT_REACHED",
        "one                 | OTHER two  |",
        "one                 | -one -one  |",
        "one                 | -one ONE   | 0 OFFER_LIMIT_REACHED",
        "two                 | two        |",
        "two                 | two Two    | 0 OFFER_LIMIT_REACHED",
        "two                 | two two two| 0 OFFER_LIMIT_REACHED",
        "once                | -once      | 0 OFFER_LIMIT_REACHED",
        "once                | once       | 0 OFFER_LIMIT_REACHED",
        "one one             |            | 1 DUPLICATE_OFFER",
        "unlimited           | unlimited  |",
        "never               |            | 0 OFFER_LIMIT_REACHED",
        "once-limited-addon  | once-limited-addon | 0 ADD_ON_WITHOUT_BASE",
        "once-limited-addon  | once-limited-addon BASE | 0 OFFER_LIMIT_REACHED",
        // for whom they are
        "charity             |            | 0 OFFER_NOT_FOR_SEGMENT",
        "charity charity     |            | 0 OFFER_NOT_FOR_SEGMENT, 1 OFFER_NOT_FOR_SEGMENT",
        "charity-addon       |            | 0 OFFER_NOT_FOR_SEGMENT",
        "unqualified         |            |",
      })
  void eachRule(String ordered, String owned, String findings) {
    assertThat(check(Segment.COMMERCIAL, words(ordered), owned(owned)))
        .extracting(finding -> finding.field().replaceAll("\\D", "") + " " + finding.code().name())
        .containsExactlyElementsOf(findings == null ? List.of() : List.of(findings.split(", ")));
    assertThat(check(Segment.COMMERCIAL, words(ordered), owned(owned)))
        .allMatch(finding -> finding.field().endsWith("].offerId"));
  }

  /** Partner Center docs: get-special-pricing-for-offers. */
  @ParameterizedTest
  @CsvSource({
    "COMMERCIAL, BASE unqualified, charity school office charity-or-school",
    "NONPROFIT, BASE unqualified charity charity-or-school, school office",
    "EDUCATION, BASE unqualified school charity-or-school, charity office",
    "GOVERNMENT, office, BASE unqualified charity school charity-or-school"
  })
  void whoMayBuyWhat(Segment segment, String may, String mayNot) {
    assertThat(check(segment, words(may), List.of())).isEmpty();
    assertThat(check(segment, words(mayNot), List.of()))
        .hasSameSizeAs(words(mayNot))
        .allMatch(finding -> finding.code() == FindingCode.OFFER_NOT_FOR_SEGMENT);
  }

  @Test
  void aFindingTellsWhatTheRuleIs() {
    assertThat(
            check(
                Segment.COMMERCIAL,
                List.of("only-there", "only-here", "charity-or-school", "two"),
                owned("two two")))
        .containsExactly(
            at(0, FindingCode.OFFER_NOT_IN_COUNTRY, Map.of("country", "JP")),
            at(1, FindingCode.OFFER_NOT_IN_COUNTRY, Map.of("country", "US")),
            at(
                2,
                FindingCode.OFFER_NOT_FOR_SEGMENT,
                Map.of("qualifications", List.of("Nonprofit", "Education"))),
            at(3, FindingCode.OFFER_LIMIT_REACHED, Map.of("limit", 2)));
    assertThat(check(Segment.GOVERNMENT, List.of("BASE"), List.of()))
        .containsExactly(
            at(
                0,
                FindingCode.OFFER_NOT_FOR_SEGMENT,
                Map.of("qualifications", List.of("Commercial"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LifeTime", "Lifetime", "LIFETIME", "lifetime "})
  void whatMayBeHadOnceInALifetimeIsNotHadAgain(String unit) {
    assertThat(limitedTo(1, unit, "-offer")).containsExactly(FindingCode.OFFER_LIMIT_REACHED);
    assertThat(limitedTo(2, unit, "-offer")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Concurrent", "CONCURRENT", "concurrent", "Tenant"})
  void whatMayBeHadOnceAtATimeIsHadAgainWhenItHasEnded(String unit) {
    assertThat(limitedTo(1, unit, "-offer -offer")).isEmpty();
    assertThat(limitedTo(1, unit, "-offer offer")).containsExactly(FindingCode.OFFER_LIMIT_REACHED);
    assertThat(limitedTo(Integer.MAX_VALUE, unit, "offer offer")).isEmpty();
    assertThat(limitedTo(Integer.MIN_VALUE, unit, "")).isNotEmpty();
    assertThat(limitedTo(null, unit, "offer")).isEmpty();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "None", "NONE", "none"})
  void whatHasNoUnitHasNoLimit(String unit) {
    assertThat(limitedTo(0, unit, "offer offer")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingGivenIsNothingFound(Segment segment) {
    Market nothing = new Market(null, null);
    Sales sales = new Sales(nothing, nothing, segment, null);
    List<OrderLine> lines = Arrays.asList(null, new OrderLine(null, 1, "annual"));

    assertThat(SubscriptionRules.check(lines, sales))
        .allMatch(finding -> finding.code() == FindingCode.REQUIRED)
        .hasSize(4);
    assertThat(nothing.country()).isEmpty();
  }

  @Test
  void anOwnedSubscriptionMayLackItsOffer() {
    List<OwnedOffer> owned = List.of(new OwnedOffer(null, false), new OwnedOffer("BASE", false));

    assertThat(check(Segment.COMMERCIAL, List.of("addon", "one"), owned)).isEmpty();
  }

  private static List<FindingCode> limitedTo(Integer limit, String unit, String owned) {
    Market market = new Market("US", made(offer("OFFER").limited(limit, unit)));
    return SubscriptionRules.check(
            List.of(new OrderLine("offer", 5, "annual")),
            new Sales(market, market, Segment.COMMERCIAL, owned(owned)))
        .stream()
        .map(Finding::code)
        .toList();
  }

  private static List<Finding> check(
      Segment segment, List<String> ordered, List<OwnedOffer> owned) {
    Market customer = new Market("US", with(EVERYWHERE, offer("only-there").made()));
    Market partner = new Market("JP", with(EVERYWHERE, offer("only-here").made()));
    return SubscriptionRules.check(
        ordered.stream().map(id -> new OrderLine(id, 5, "annual")).toList(),
        new Sales(customer, partner, segment, owned));
  }

  private static Finding at(int line, FindingCode code, Map<String, Object> params) {
    return Finding.error("subscriptions[" + line + "].offerId", code, params);
  }

  private static List<OwnedOffer> owned(String ids) {
    return words(ids).stream()
        .map(id -> new OwnedOffer(id.replaceFirst("^-", ""), id.startsWith("-")))
        .toList();
  }

  private static List<String> words(String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
  }

  private static List<Offer> made(OfferMaker... makers) {
    return Stream.of(makers).map(OfferMaker::made).toList();
  }

  private static List<Offer> with(List<Offer> offers, Offer more) {
    return Stream.concat(offers.stream(), Stream.of(more)).toList();
  }
}
