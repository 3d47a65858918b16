package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.cspdesk.onboarding.example.OfferIds;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer is onboarded by two people in Tasklist, from the start form to the hand-over. */
class MainJobInTasklistTest extends StaffInBrowser {

  /** Who works, with what the screens must then say. */
  enum Office {
    ENGLISH("en-US", "Contoso Retail Ltd", "contosoretail", "Company name", "Complete"),
    JAPANESE("ja-JP", "コントソ商事株式会社", "contososhoji", "会社名", "完了");

    private final String locale;
    private final String company;
    private final String prefix;
    private final String labelInForm;
    private final String labelInTasklist;

    Office(
        String locale, String company, String prefix, String labelInForm, String labelInTasklist) {
      this.locale = locale;
      this.company = company;
      this.prefix = prefix;
      this.labelInForm = labelInForm;
      this.labelInTasklist = labelInTasklist;
    }
  }

  @ParameterizedTest
  @EnumSource
  void onboardsACustomer(Office office) {
    Screenshots screenshots = new Screenshots(office.locale);
    try (Page sallysWindow = chromium.window(office.locale);
        Page adamsWindow = chromium.window(office.locale)) {
      Tasklist sally = Tasklist.logIn(sallysWindow, address, "sally", screenshots);
      start(sally, office);
      enterAccount(sally, office);
      confirmAgreement(Tasklist.logIn(adamsWindow, address, "adam", screenshots), office);
      chooseSubscriptions(sally);
      reviewAndChange(sally, office);
      handOver(sally, office);
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              JsonNode onboarding = onboarding(office);
              assertThat(onboarding.path("state").asText()).isEqualTo("completed");
              assertThat(onboarding.path("outcome").asText()).isEqualTo("onboarded");
            });
  }

  private void start(Tasklist sally, Office office) {
    sally.screenshot("tasklist");
    sally.chooseProcess("Customer onboarding");
    assertThat(sally.element("label[for=companyName]")).containsText(office.labelInForm);
    sally.fill("#companyName", office.company);
    sally.fill("#domainPrefix", office.prefix);
    sally.choose("#country", "US");
    sally.fill("#businessKey", businessKey(office));
    sally.screenshot("start");
    sally.start();
  }

  private void enterAccount(Tasklist sally, Office office) {
    sally.open(Tasklist.ROLES, "Account info");
    sally.screenshot("account-not-claimed");
    sally.claim();
    assertThat(sally.element("button[ng-click='complete()']")).containsText(office.labelInTasklist);
    assertThat(sally.element("#companyName")).hasValue(office.company);
    sally.screenshot("account-claimed");
    sally.fill("#email", "billing@example");
    sally.fill("#addressLine1", "1 Pike Street");
    sally.fill("#city", "Seattle");
    sally.choose("select#state", "WA");
    sally.fill("#postalCode", "98101");
    sally.fill("#firstName", "Adele");
    sally.fill("#lastName", "Vance");
    sally.fill("#contactEmail", "adele.vance@example.com");
    sally.fill("#phoneNumber", "206 555 0100");
    sally.screenshot("account-filled");
    sally.pressComplete();
    assertThat(sally.element("#email-message")).containsText("name@example.com");
    sally.screenshot("account-wrong-email");
    sally.fill("#email", "billing@example.com");
    assertThat(sally.element("#email-message")).hasCount(0);
    sally.complete();
    sally.screenshot("account-completed");
  }

  private void confirmAgreement(Tasklist adam, Office office) {
    adam.open(Tasklist.ROLES, "Confirm agreement");
    adam.claim();
    assertThat(adam.element("form.onboarding .lead")).containsText(office.company);
    assertThat(adam.element("#signer-name")).containsText("Vance");
    adam.check("#accepted");
    adam.fill("#dateAgreed", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
    assertThat(adam.element(".summary")).hasCount(0);
    adam.screenshot("agreement");
    adam.complete();
  }

  private void chooseSubscriptions(Tasklist sally) {
    sally.open(Tasklist.ROLES, "Choose subscriptions");
    sally.claim();
    sally.fill("#offer-search", "E3");
    sally.click("#catalogue [data-offer='%s'] button".formatted(OfferIds.E3));
    sally.fill("#quantity-0", "10");
    sally.screenshot("subscriptions");
    sally.complete();
  }

  private void reviewAndChange(Tasklist sally, Office office) {
    sally.open(Tasklist.ROLES, "Review");
    sally.claim();
    assertReviewed(sally, office, "10");
    sally.screenshot("review");
    sally.show("#submitReview");
    sally.screenshot("review-end");
    sally.completeWith("#update-subscriptions");

    sally.open(Tasklist.MINE, "Choose subscriptions");
    assertThat(sally.element("#quantity-0")).hasValue("10");
    sally.fill("#quantity-0", "12");
    sally.screenshot("subscriptions-changed");
    sally.complete();

    sally.open(Tasklist.MINE, "Review");
    assertReviewed(sally, office, "12");
    sally.show("#submitReview");
    sally.screenshot("review-changed");
    sally.completeWith("#submitReview");
  }

  private static void assertReviewed(Tasklist sally, Office office, String licences) {
    assertThat(sally.element("[data-value='account.companyName']")).hasText(office.company);
    assertThat(sally.element("[data-value='account.address']")).containsText("1 Pike Street");
    assertThat(sally.element("[data-value='agreement.signer']")).containsText("Vance");
    assertThat(sally.element("#subscription-lines tbody tr")).hasCount(1);
    assertThat(sally.element("#subscription-lines tbody")).containsText("Office 365 Enterprise E3");
    assertThat(sally.element("#subscription-lines tbody")).containsText(licences);
  }

  private void handOver(Tasklist sally, Office office) {
    sally.open(Tasklist.MINE, "Done: hand over");
    JsonNode onboarding = onboarding(office);
    assertThat(onboarding.path("customerId").asText()).isNotBlank();
    assertThat(sally.element("#customerId")).hasText(onboarding.path("customerId").asText());
    assertThat(onboarding.path("orderIds")).hasSize(1);
    assertThat(sally.element("#orderIds li")).hasText(onboarding.at("/orderIds/0").asText());
    assertThat(sally.element("#temporaryPassword")).isHidden();
    sally.screenshot("hand-over");
    sally.click("#reveal");
    assertThat(sally.element("#temporaryPassword")).isVisible();
    assertThat(sally.element("#temporaryPassword")).not().isEmpty();
    sally.check("#passedOn");
    sally.screenshot("hand-over-revealed");
    sally.complete();
    sally.screenshot("done");
  }

  private JsonNode onboarding(Office office) {
    return as("crm").getForObject("/api/onboardings/{key}", JsonNode.class, businessKey(office));
  }

  private static String businessKey(Office office) {
    return "K-" + office.locale;
  }
}
