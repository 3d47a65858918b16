package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

/**
 * Makes README's pictures anew, with mvn test -Dtest=ReadmePictures. No part of mvn verify, which
 * its name keeps it out of: a picture that nobody looked at is not to be committed.
 */
class ReadmePictures {

  private static final Path FOLDER = Path.of("src", "docs");
  private static final Duration A_WHILE = Duration.ofSeconds(60);

  @Nested
  class InEnglish extends ExistingCustomers {

    @Test
    void processAndReview() {
      failInAccount();
      String domain = "wingtiptoys.onmicrosoft.com";
      existing(domain, "Wingtip Toys Incorporated");
      started(domain, "Wingtip Toys Incorporated", "en-US", true);
      for (String company : new String[] {"Proseware", "Wide World Importers"}) {
        started(prefix(company) + ".onmicrosoft.com", company + " Corporation", "en-US", false);
      }
      start("crm", "Alpine Ski House");
      start("crm", "Northwind Traders");
      start("sally", "Adventure Works Cycles");
      start("sally", "Fourth Coffee Roasters");
      await().atMost(A_WHILE).untilAsserted(() -> assertThat(openTasks()).isEqualTo(7));

      try (Page window = chromium.window("en-US")) {
        Cockpit cockpit = Cockpit.logIn(window, address);
        cockpit.showProcess(as("mona"));
        assertThat(cockpit.badges("account")).hasText(new String[] {"3", "1"});
        assertThat(cockpit.overlays("review").locator(".instance-count")).isVisible();
        // all that lies over the diagram is hidden while it moves
        assertThat(cockpit.badges("account").first()).isVisible();
        take(cockpit.diagram(), "process");
      }
      try (Page window = chromium.window("en-US")) {
        Tasklist sally = Tasklist.logIn(window, address, "sally", new Screenshots("readme"));
        sally.open(Tasklist.ROLES, "Review");
        sally.claim();
        take(window, "tasklist");
      }
    }

    /** Microsoft refuses to look at its address, which no person's task would mend. */
    private void failInAccount() {
      as("admin")
          .postForEntity(
              "/simulator/control/faults",
              Map.of("call", "validate-address", "kind", "status", "status", 403, "code", "600006"),
              String.class);
      String key = start("crm", "Lucerne Publishing");
      await()
          .atMost(A_WHILE)
          .untilAsserted(() -> assertThat(onboarding(key).get("incidents")).hasSize(1));
    }

    private int openTasks() {
      return as("mona")
          .getForObject("/engine-rest/task/count", JsonNode.class)
          .get("count")
          .asInt();
    }

    /** Everything is there and right; whose word the agreement is depends on who starts it. */
    private String start(String user, String company) {
      return begin(
          as(user),
          """
          {"account": {
             "companyName": "%s Incorporated", "domainPrefix": "%s",
             "culture": "en-US", "language": "en", "email": "office@example.com",
             "address": {"addressLine1": "1 Pike Street", "city": "Seattle", "state": "WA",
                         "postalCode": "98101", "country": "US"},
             "primaryContact": {"firstName": "Ann", "lastName": "Rivers",
                                "email": "ann.rivers@example.com",
                                "phoneNumber": "+1 206 555 0100"}},
           "agreement": {
             "acceptance": "attested", "dateAgreed": "2026-01-15",
             "signer": {"firstName": "Ann", "lastName": "Rivers",
                        "email": "ann.rivers@example.com"}},
           "subscriptions": [{"offerId": "796B6B5F-613C-4E24-A17C-EBA730D49C02",
                              "quantity": 10, "billingCycle": "annual"}]}
          """
              .formatted(company, prefix(company)));
    }

    private static String prefix(String company) {
      return company.toLowerCase(Locale.ROOT).replace(" ", "");
    }
  }

  @Nested
  @TestPropertySource(
      properties = {
        "onboarding.language=ja",
        "onboarding.partner.country=JP",
        "spring.datasource.url=jdbc:h2:mem:browser-ja;DB_CLOSE_DELAY=-1"
      })
  class InJapanese extends StaffInBrowser {

    @Test
    void accountInfo() {
      begin(
          as("crm"),
          """
          {"account": {
             "companyName": "コントソ商事株式会社", "domainPrefix": "contososhoji",
             "culture": "ja-JP", "language": "ja", "email": "soumu@example.com",
             "address": {"addressLine1": "丸の内 1-1-1", "city": "千代田区", "state": "東京都",
                         "postalCode": "100-005", "country": "JP"},
             "primaryContact": {"firstName": "花子", "lastName": "佐藤",
                                "email": "hanako.sato@example.com"}}}
          """);
      try (Page window = chromium.window("ja-JP")) {
        Tasklist sally = Tasklist.logIn(window, address, "sally", new Screenshots("readme-ja"));
        sally.open("自分のロールのタスク", "アカウント情報");
        sally.claim();
        sally.open("自分のタスク", "アカウント情報");
        take(window, "tasklist-ja");
      }
    }
  }

  /** Starts an onboarding, and tells its business key. */
  private static String begin(TestRestTemplate user, String onboarding) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    JsonNode started =
        user.postForObject(
            "/api/onboardings", new HttpEntity<>(onboarding, headers), JsonNode.class);
    assertThat(started.path("businessKey").asText()).as(started.toString()).isNotEmpty();
    return started.path("businessKey").asText();
  }

  private static void take(Page window, String name) {
    window.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }

  private static void take(Locator part, String name) {
    part.screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }
}
