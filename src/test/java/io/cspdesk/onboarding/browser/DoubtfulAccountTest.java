package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.cspdesk.onboarding.example.Example;
import io.cspdesk.onboarding.example.Examples;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What looks wrong is said at its field in the person's language; a suggested address is taken with
 * one click, and a name that is right after all passes with a reason, which the review shows.
 */
class DoubtfulAccountTest extends StaffInBrowser {

  enum Office {
    ENGLISH("en-US", "acronym", "Say why", "suggests", "Reason given"),
    JAPANESE("ja-JP", "頭字語", "理由を入力", "候補", "理由");

    private final String locale;
    private final String doubt;
    private final String reasonNeeded;
    private final String suggestions;
    private final String reasonGiven;

    Office(
        String locale, String doubt, String reasonNeeded, String suggestions, String reasonGiven) {
      this.locale = locale;
      this.doubt = doubt;
      this.reasonNeeded = reasonNeeded;
      this.suggestions = suggestions;
      this.reasonGiven = reasonGiven;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isCorrectedOrJustified(Office office) {
    Screenshots screenshots = new Screenshots("doubtful-" + office.locale);
    String prefix = "nwt" + UUID.randomUUID().toString().substring(0, 8);
    startDoubtful(prefix);
    try (Page window = chromium.window(office.locale)) {
      Tasklist sally = Tasklist.logIn(window, address, "sally", screenshots);
      sally.open(Tasklist.ROLES, "Account info");
      sally.claim();
      assertThat(sally.element("#companyName-message")).containsText(office.doubt);
      assertThat(sally.element("#address-check .suggestions")).containsText(office.suggestions);
      assertThat(sally.element(".suggestions li")).hasCount(3);
      sally.show(".suggestions");
      sally.screenshot("suggestions");

      sally.pressComplete();
      assertThat(sally.element("#justification-message")).containsText(office.reasonNeeded);
      sally.screenshot("reason-needed");

      sally.click(".suggestions li:nth-child(2) button");
      assertThat(sally.element("#addressLine1")).hasValue("12 " + prefix + " Street");
      assertThat(sally.element(".suggestions")).hasCount(0);
      sally.fill("#justification", "NWT is the registered name");
      sally.complete();
    }
    confirmAndChoose(office, screenshots);
  }

  private void confirmAndChoose(Office office, Screenshots screenshots) {
    try (Page window = chromium.window(office.locale)) {
      Tasklist adam = Tasklist.logIn(window, address, "adam", screenshots);
      adam.open(Tasklist.ROLES, "Confirm agreement");
      adam.claim();
      adam.click("#getDocument");
      assertThat(adam.element("#document-links a")).hasCount(2);
      adam.screenshot("agreement-links");
      adam.check("#accepted");
      adam.fill("#dateAgreed", "2026-01-15");
      adam.complete();

      adam.open(Tasklist.ROLES, "Review");
      assertThat(adam.element("#accepted-warnings")).containsText(office.doubt);
      assertThat(adam.element("#accepted-warnings")).containsText(office.reasonGiven);
      assertThat(adam.element("#accepted-warnings")).containsText("NWT is the registered name");
      adam.screenshot("review");
      adam.claim();
      adam.click("#cancelOnboarding");
      adam.completeWith("#cancelOnboarding-confirm");
    }
  }

  private void startDoubtful(String prefix) {
    as("admin")
        .postForEntity(
            "/simulator/control/faults",
            Map.of(
                "call",
                "validate-address",
                "kind",
                "status",
                "status",
                200,
                "code",
                "StreetPartial"),
            JsonNode.class);
    Example account =
        Examples.account(prefix)
            .with("companyName", "NWT")
            .with("address.addressLine1", prefix + " Street");
    as("crm")
        .postForEntity(
            "/api/onboardings",
            Map.of("account", account.json(), "subscriptions", Examples.order(10).json()),
            JsonNode.class);
  }
}
