package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer is invited, reminded of, and linked; the link stays in the mail. */
class RelationshipTest extends ExistingCustomers {

  private static final Duration A_WHILE = Duration.ofSeconds(30);

  private final RuntimeService runtime;
  private final ManagementService management;

  RelationshipTest(@Autowired RuntimeService runtime, @Autowired ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  enum Office {
    ENGLISH("en-US", "Northwind Traders Inc", "has to stay", "your own mail program", "ago"),
    JAPANESE("ja-JP", "ノースウィンド商会株式会社", "リンクを戻して", "メール ソフトで送信", "前");

    private final String locale;
    private final String company;
    private final String linkMissing;
    private final String noServer;
    private final String ago;

    Office(String locale, String company, String linkMissing, String noServer, String ago) {
      this.locale = locale;
      this.company = company;
      this.linkMissing = linkMissing;
      this.noServer = noServer;
      this.ago = ago;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isInvitedAcceptsAndGoesOn(Office office) {
    Screenshots screenshots = new Screenshots("relationship-" + office.locale);
    String domain = domain("in", office.locale);
    String key = "K-" + domain;
    String customerId = existing(domain, office.company);
    try (Page sallysWindow = chromium.window(office.locale);
        Page adamsWindow = chromium.window(office.locale)) {
      Tasklist sally = Tasklist.logIn(sallysWindow, address, "sally", screenshots);
      start(sally, office, domain, key);
      sally.open(Tasklist.ROLES, "Request relationship");
      sally.claim();
      sally.screenshot("request");
      edit(sally, office);
      sally.completeWith("#sent");

      accept(key, customerId);
      Tasklist adam = Tasklist.logIn(adamsWindow, address, "adam", screenshots);
      adam.open(Tasklist.ROLES, "Confirm agreement");
      assertThat(adam.element("form.onboarding .lead")).containsText(office.company);
      adam.screenshot("confirm-agreement");
    }
    assertThat(onboarding(key).get("customerId").asText()).isEqualTo(customerId);
    cancel(key);
  }

  private static void start(Tasklist sally, Office office, String domain, String key) {
    sally.chooseProcess("Customer onboarding");
    sally.fill("#companyName", office.company);
    assertThat(sally.element("#existingDomain")).isHidden();
    sally.check("#existingCustomer");
    assertThat(sally.element("#domainPrefix")).isHidden();
    sally.fill("#existingDomain", domain);
    sally.choose("#country", "US");
    sally.fill("#businessKey", key);
    sally.screenshot("start");
    sally.start();
  }

  private static void edit(Tasklist sally, Office office) {
    String link = sally.element("#link").inputValue();
    assertThat(link).contains("DAP=true");
    assertThat(sally.element("#sendMail")).isHidden();
    sally.element("#delegatedAdmin").uncheck();
    String without = link.replace("DAP=true", "DAP=false");
    assertThat(sally.element("#link")).hasValue(without);
    assertThat(sally.element("#body").inputValue()).contains(without).doesNotContain(link);

    sally.fill("#body", "Guten Tag & 今日は");
    sally.pressComplete();
    assertThat(sally.element("#body-message")).containsText(office.linkMissing);
    sally.screenshot("link-missing");
    sally.click("#insertLink");
    assertThat(sally.element("#body-message")).hasCount(0);
    assertThat(sally.element("#link-missing")).isHidden();
    sally.fill("#recipient", "ann.rivers@example.com");
    String mailto = sally.element("#openMail").getAttribute("href");
    assertThat(mailto).startsWith("mailto:ann.rivers@example.com?subject=");
    assertThat(URLDecoder.decode(mailto, StandardCharsets.UTF_8))
        .contains("Guten Tag & 今日は\r\n\r\n" + without);
    sally.show("#sent");
    sally.screenshot("edited");
  }

  /** Told as soon as the onboarding waits for it. */
  private void accept(String key, String customerId) {
    as("admin")
        .postForLocation("/simulator/control/customers/" + customerId + "/relationship", null);
    await()
        .atMost(A_WHILE)
        .until(
            () ->
                as("crm")
                    .postForEntity(
                        "/api/onboardings/" + key + "/relationship-acceptance",
                        Map.of("customerId", customerId),
                        String.class)
                    .getStatusCode()
                    .is2xxSuccessful());
  }

  @ParameterizedTest
  @EnumSource
  void whoIsRemindedSendsAgainOrWithdraws(Office office) {
    Screenshots screenshots = new Screenshots("follow-up-" + office.locale);
    String domain = domain("fo", office.locale);
    existing(domain, office.company);
    String key = started(domain, office.company, office.locale, true);
    try (Page window = chromium.window(office.locale)) {
      window.route("**/api/partner", route -> tell(route, true, true, true));
      Tasklist sally = Tasklist.logIn(window, address, "sally", screenshots);
      sendFromHere(sally, window, office);

      remind(key);
      sally.open(Tasklist.ROLES, "Follow up invitation");
      assertThat(sally.element("#sentAt")).containsText(office.ago);
      assertThat(sally.element("#decision-resend")).isVisible();
      sally.screenshot("follow-up");
      sally.claim();
      sally.pressComplete();
      assertThat(sally.element("#relationshipDecision-message")).isVisible();
      sally.screenshot("choose-one");
      sally.check("#decision-resend");
      sally.complete();

      sally.open(Tasklist.MINE, "Request relationship");
      assertThat(sally.element("#subject")).hasValue("Hello, こんにちは");
      sally.click("#withdraw");
      sally.show("#withdraw-confirm");
      sally.screenshot("withdraw");
      sally.completeWith("#withdraw-confirm");
    }
    await()
        .atMost(A_WHILE)
        .until(() -> onboarding(key).path("outcome").asText().equals("invitation-withdrawn"));
  }

  private static void sendFromHere(Tasklist sally, Page window, Office office) {
    sally.open(Tasklist.ROLES, "Request relationship");
    sally.claim();
    assertThat(sally.element("#recipient")).hasValue("ann.rivers@example.com");
    assertThat(sally.element("#sendMail")).isVisible();
    sally.show("#sent");
    sally.screenshot("with-server");
    // there is none, so the server refuses, and nothing is lost
    sally.fill("#subject", "Hello, こんにちは");
    sally.click("#sendMail");
    assertThat(sally.element("#mail-status")).containsText(office.noServer);
    assertThat(sally.element("#subject")).hasValue("Hello, こんにちは");
    sally.screenshot("not-sent");
    window.route(
        "**/invitation-mail", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
    sally.completeWith("#sendMail");
  }

  /** As if the days until the reminder had passed. */
  private void remind(String key) {
    String instance =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult().getId();
    management.executeJob(
        management
            .createJobQuery()
            .processInstanceId(instance)
            .activityId("relationship-reminder")
            .singleResult()
            .getId());
  }
}
