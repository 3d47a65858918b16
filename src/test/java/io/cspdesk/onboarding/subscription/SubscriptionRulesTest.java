package io.cspdesk.onboarding.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.example.OfferIds;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionRulesTest {

  private static final String SUITE = OfferIds.E1;
  private static final String TRIAL = OfferIds.E3_TRIAL;
  private static final String USAGE = "MS-AZR-0145P";

  private static final List<Offer> OFFERS =
      List.of(
          offer(SUITE, 5, 300, "annual", "monthly"),
          offer(TRIAL, 25, 25, "none"),
          offer(USAGE, 1, Integer.MAX_VALUE, "monthly"));

  @Test
  void aSoundOrderHasNoFindings() {
    assertThat(
            check(
                new OrderLine(SUITE, 10, "annual"),
                new OrderLine(TRIAL, 25, "none"),
                new OrderLine(USAGE, 1, "monthly")))
        .isEmpty();
  }

  @Test
  void somethingMustBeOrdered() {
    Finding required = Finding.error("subscriptions", FindingCode.REQUIRED);
    assertThat(SubscriptionRules.check(null, sales(OFFERS))).containsExactly(required);
    assertThat(SubscriptionRules.check(List.of(), sales(OFFERS))).containsExactly(required);
  }

  @Test
  void anEmptyLineLacksEverything() {
    List<OrderLine> lines =
        new ArrayList<>(Arrays.asList(new OrderLine(SUITE, 10, "annual"), null));
    lines.add(new OrderLine(" ", null, ""));

    assertThat(SubscriptionRules.check(lines, sales(OFFERS)))
        .allMatch(finding -> finding.code() == FindingCode.REQUIRED)
        .extracting(Finding::field)
        .containsExactly(
            "subscriptions[1].offerId",
            "subscriptions[1].quantity",
            "subscriptions[1].billingCycle",
            "subscriptions[2].offerId",
            "subscriptions[2].quantity",
            "subscriptions[2].billingCycle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91fd106f-4b2c-4938-95ac-f54f74e9a239",
        "91FD106F-4B2C-4938-95AC-F54F74E9A239",
        "91Fd106f-4B2C-4938-95ac-f54f74e9a239"
      })
  void anOfferIsTheSameInUpperAndLowerCase(String offerId) {
    assertThat(check(new OrderLine(offerId, 10, "annual"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {OfferIds.E3, "E1", "<script>", "オファー", " MS-AZR-0145P"})
  void anOfferThatTheCountryDoesNotHaveIsUnknown(String offerId) {
    assertThat(check(new OrderLine(offerId, -1, "weekly")))
        .containsExactly(Finding.error("subscriptions[0].offerId", FindingCode.UNKNOWN_OFFER));
  }

  @Test
  void whereNothingIsSoldEveryOfferIsUnknown() {
    assertThat(
            SubscriptionRules.check(List.of(new OrderLine(SUITE, 10, "annual")), sales(List.of())))
        .containsExactly(Finding.error("subscriptions[0].offerId", FindingCode.UNKNOWN_OFFER));
  }

  @Test
  void textThatIsNoneIsRefusedAsSuch() {
    assertThat(check(new OrderLine(SUITE + "\u0000", 10, "annual\n")))
        .containsExactly(
            Finding.error("subscriptions[0].offerId", FindingCode.CONTROL_CHARACTERS),
            Finding.error("subscriptions[0].billingCycle", FindingCode.CONTROL_CHARACTERS));
    assertThat(check(new OrderLine("x".repeat(1 << 20), 10, "y".repeat(1 << 20))))
        .containsExactly(Finding.error("subscriptions[0].offerId", FindingCode.UNKNOWN_OFFER));
  }

  @ParameterizedTest
  @CsvSource({
    SUITE + ",annual,5",
    SUITE + ",annual,6",
    SUITE + ",annual,299",
    SUITE + ",annual,300",
    TRIAL + ",none,25",
    USAGE + ",monthly,1",
    USAGE + ",monthly,2147483647"
  })
  void theQuantityMayReachBothBounds(String offerId, String cycle, int quantity) {
    assertThat(check(new OrderLine(offerId, quantity, cycle))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    SUITE + ",annual,4,5,300",
    SUITE + ",annual,301,5,300",
    SUITE + ",annual,0,5,300",
    SUITE + ",annual,-5,5,300",
    SUITE + ",annual,2147483647,5,300",
    SUITE + ",annual,-2147483648,5,300",
    TRIAL + ",none,24,25,25",
    TRIAL + ",none,26,25,25",
    USAGE + ",monthly,0,1,2147483647"
  })
  void theQuantityMayPassNeither(String offerId, String cycle, int quantity, int min, int max) {
    assertThat(check(new OrderLine(offerId, quantity, cycle)))
        .containsExactly(
            Finding.error(
                "subscriptions[0].quantity",
                FindingCode.QUANTITY_OUT_OF_RANGE,
                Map.of("min", min, "max", max)));
  }

  @ParameterizedTest
  @CsvSource({
    SUITE + ",10,none,'annual, monthly'",
    SUITE + ",10,Annual,'annual, monthly'",
    SUITE + ",10,one_time,'annual, monthly'",
    TRIAL + ",25,monthly,none",
    USAGE + ",1,annual,monthly"
  })
  void theBillingCycleIsOneOfTheOffers(
      String offerId, int quantity, String cycle, String supported) {
    assertThat(check(new OrderLine(offerId, quantity, cycle)))
        .containsExactly(
            Finding.error(
                "subscriptions[0].billingCycle",
                FindingCode.UNSUPPORTED_BILLING_CYCLE,
                Map.of("supported", supported)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "")
  void anOfferThatNamesNoCyclesTakesAny(String separated) {
    Offer offer = offer(SUITE, 1, 2, separated == null ? null : new String[0]);

    assertThat(
            SubscriptionRules.check(
                List.of(new OrderLine(SUITE, 1, "monthly")), sales(List.of(offer))))
        .isEmpty();
  }

  @Test
  void anOfferThatIsListedTwiceIsNoFault() {
    Offer once = offer(SUITE, 1, 2, "monthly");
    Offer again = offer(SUITE.toLowerCase(), 1, 3, "monthly");

    assertThat(
            SubscriptionRules.check(
                List.of(new OrderLine(SUITE, 2, "monthly")), sales(List.of(once, again))))
        .isEmpty();
  }

  @Test
  void everyLineIsCheckedAndNamed() {
    assertThat(
            check(
                new OrderLine("nothing", 1, "annual"),
                new OrderLine(SUITE, 10, "annual"),
                new OrderLine(TRIAL, 1, "daily")))
        .extracting(Finding::field)
        .containsExactly(
            "subscriptions[0].offerId",
            "subscriptions[2].quantity",
            "subscriptions[2].billingCycle");
  }

  private static List<Finding> check(OrderLine... lines) {
    return SubscriptionRules.check(List.of(lines), sales(OFFERS));
  }

  private static Sales sales(List<Offer> offers) {
    Market market = new Market("US", offers);
    return new Sales(market, market, Segment.COMMERCIAL, List.of());
  }

  private static Offer offer(String id, int min, int max, String... cycles) {
    return new Offer(
        id,
        "An offer",
        null,
        min,
        max,
        false,
        null,
        false,
        "license",
        cycles == null ? null : List.of(cycles),
        null,
        "None",
        null,
        null,
        null);
  }
}
