package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.cspdesk.onboarding.example.OfferIds.E3;
import static io.cspdesk.onboarding.example.OfferIds.E3_NONPROFIT;
import static io.cspdesk.onboarding.example.OfferIds.E3_TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.cspdesk.onboarding.example.Example;
import io.cspdesk.onboarding.example.Examples;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;

/** Choosing from a catalogue as long as the real one. */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:choosing;DB_CLOSE_DELAY=-1",
      "onboarding.setup-information.key-file=target/browser/choosing.key",
      "partner-center.simulator.sample-offers=290"
    })
class ChooseSubscriptionsTest extends StaffInBrowser {

  private static final String SHOWN = "#catalogue li:not([hidden])";
  private static final String SHOWN_ADD = SHOWN + " button";
  private static final String NAME = "#order-lines li:nth-child(%d) .name";

  /** Generous: a person notices a tenth of this, but a busy build machine is slow. */
  private static final double LONGEST_FILTERING_MILLIS = 1500;

  @Test
  void findsAndOrdersAmongThreeHundredOffers() {
    start("found");
    try (Page window = chromium.window("en-US")) {
      Tasklist sally = choosing(window, "en-US");
      assertThat(sally.element("#offers-found")).hasText("299 of 299 offers");
      sally.screenshot("opened");

      searches(sally);
      filtersByCategory(sally);
      ordersByKey(sally, window);
      isToldOfTheMissingBaseAtOnce(sally);
      choosesNothingTwiceAndNothingThatCannotBeHad(sally);
      sally.complete();

      sally.open(Tasklist.ROLES, "Review");
      sally.claim();
      assertThat(sally.element("#subscription-lines tbody tr")).hasCount(4);
      assertThat(sally.element("#subscription-lines tbody")).containsText("Billed by use");
      sally.completeWith("#submitReview");
    }
    isOrderedInOneOrderForEachBillingCycle("found", 3);
  }

  private static void searches(Tasklist sally) {
    sally.fill("#offer-search", "ｃａｌｅｎｄａｒｓ　STANDARD nonprofit");
    assertThat(sally.element(SHOWN)).hasCount(2);
    assertThat(sally.element(SHOWN).first()).containsText("Sample Mail 2 Standard (Nonprofit)");
    assertThat(sally.element("#offer-category option").first()).hasText("All categories (2)");
    sally.fill("#offer-search", "no such thing");
    assertThat(sally.element("#nothing-found")).isVisible();
    sally.click("#show-all");
    assertThat(sally.element(SHOWN)).hasCount(299);

    double slowest =
        ((Number)
                sally
                    .element("#offer-search")
                    .evaluate(
                        """
                        (search) => Math.max(...['s', 'sa', 'sample m', 'e3', ''].map((typed) => {
                          const before = performance.now();
                          search.value = typed;
                          search.dispatchEvent(new Event('input', { bubbles: true }));
                          document.body.getBoundingClientRect();
                          return performance.now() - before;
                        }))
                        """))
            .doubleValue();
    assertThat(slowest).isLessThan(LONGEST_FILTERING_MILLIS);
  }

  private static void filtersByCategory(Tasklist sally) {
    sally.choose("#offer-category", "Storage");
    String count = sally.element(SHOWN).count() + "";
    assertThat(sally.element("#offer-category option[value=Storage]"))
        .hasText("Storage (" + count + ")");
    assertThat(sally.element("#offers-found")).hasText(count + " of 299 offers");
    assertThat(sally.element(SHOWN).filter(new Locator.FilterOptions().setHasText("Backup")))
        .not()
        .hasCount(0);
    sally.screenshot("category");
    sally.choose("#offer-category", "");
  }

  private static void ordersByKey(Tasklist sally, Page window) {
    sally.fill("#offer-search", "azure");
    sally.element("#offer-search").press("ArrowDown");
    window.keyboard().press("Enter");
    assertThat(sally.element("#quantity-0")).hasText("Billed by use");
    window.keyboard().press("Escape");
    assertThat(sally.element("#offer-search")).isFocused();
    assertThat(sally.element("#to-chosen")).hasText("To be ordered (1)");
  }

  private static void isToldOfTheMissingBaseAtOnce(Tasklist sally) {
    sally.fill("#offer-search", "sample finance archive");
    sally.element(SHOWN_ADD).first().click();
    assertThat(sally.element(NAME.formatted(2))).containsText("This is an add-on.");
    sally.pressComplete();
    assertThat(sally.element(".summary")).containsText("Sample Finance Archive: This is an add-on");
    sally.screenshot("addon-alone");
    sally.click("#related-1");
    assertThat(sally.element(SHOWN)).hasCount(2);
    sally.element(SHOWN_ADD).first().click();
    assertThat(sally.element(NAME.formatted(2))).not().containsText("This is an add-on.");
    assertThat(sally.element(".summary")).hasCount(0);
    sally.screenshot("addon-with-base");
  }

  private static void choosesNothingTwiceAndNothingThatCannotBeHad(Tasklist sally) {
    sally.click("#show-all");
    sally.fill("#offer-search", "E3 trial");
    sally.element(SHOWN_ADD).first().click();
    assertThat(sally.element(SHOWN_ADD).first()).hasText("Added");
    sally.element(SHOWN_ADD).first().click(new Locator.ClickOptions().setForce(true));
    assertThat(sally.element("#order-lines li")).hasCount(4);
    assertThat(sally.element("#quantity-3")).hasText("Always 25");
    sally.fill("#offer-search", "E3 (Nonprofit)");
    assertThat(sally.element(SHOWN)).containsText("Only for nonprofit organizations");
    assertThat(sally.element(SHOWN_ADD)).hasCount(0);
    sally.screenshot("not-for-customer");
    sally.fill("#offer-search", "");
  }

  @Test
  void aWrongOrderIsMendedInJapanese() {
    start(
        "mended",
        line(E3.toLowerCase(Locale.ROOT), 0),
        line(E3, 5),
        line(E3_TRIAL, 1),
        line(E3_NONPROFIT, 5));
    try (Page window = chromium.window("ja-JP")) {
      Tasklist sally = choosing(window, "ja-JP");
      assertThat(sally.element("#quantity-2")).hasText("25 固定");
      assertThat(sally.element("#quantity-0-message")).containsText("整数を入力");
      assertThat(sally.element(NAME.formatted(2))).containsText("1 行にまとめて");
      assertThat(sally.element(NAME.formatted(4))).containsText("非営利団体");
      sally.screenshot("wrong");

      sally.click("#remove-3");
      sally.click("#remove-1");
      sally.fill("#quantity-0", "１０");
      sally.choose("#billingCycle-0", "annual");
      sally.choose("#billingCycle-1", "none");
      assertThat(sally.element(".summary")).hasCount(0);
      sally.screenshot("mended");
      sally.complete();

      sally.open(Tasklist.ROLES, "Review");
      sally.claim();
      assertThat(sally.element("#subscription-lines tbody tr")).hasCount(2);
      assertThat(sally.element("#subscription-lines tbody")).containsText("10");
      sally.completeWith("#submitReview");
    }
    isOrderedInOneOrderForEachBillingCycle("mended", 2);
  }

  private void isOrderedInOneOrderForEachBillingCycle(String key, int orders) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        as("sally")
                            .getForObject("/api/onboardings/" + key, JsonNode.class)
                            .path("orderIds"))
                    .hasSize(orders));
  }

  private Tasklist choosing(Page window, String locale) {
    Tasklist sally =
        Tasklist.logIn(window, address, "sally", new Screenshots("choosing/" + locale));
    sally.open(Tasklist.ROLES, "Choose subscriptions");
    sally.claim();
    assertThat(sally.element("#offers-found")).isVisible();
    return sally;
  }

  private void start(String key, Example... lines) {
    Example onboarding =
        Examples.onboarding(key, "choosing" + key).with("subscriptions", Examples.order(lines));
    ResponseEntity<JsonNode> started =
        as("sally").postForEntity("/api/onboardings", onboarding.json(), JsonNode.class);
    assertThat(started.getStatusCode().value()).isEqualTo(201);
  }

  /** Of an order in which the billing cycle is still to be chosen. */
  private static Example line(String offerId, int quantity) {
    return Examples.line(offerId, quantity, "annual").without("billingCycle");
  }
}
