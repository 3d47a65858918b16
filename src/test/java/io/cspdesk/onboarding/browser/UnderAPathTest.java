package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;

/** The application shares its host with others, and has a path of its own there. */
@TestPropertySource(
    properties = {
      "server.servlet.context-path=/csp",
      "spring.datasource.url=jdbc:h2:mem:path;DB_CLOSE_DELAY=-1",
      "onboarding.setup-information.key-file=target/browser/path.key"
    })
class UnderAPathTest extends StaffInBrowser {

  private static final String COMPANY = "Contoso Path Ltd";
  private static final String KEY = "K-path";

  @Test
  void everythingIsFoundBelowIt() {
    Screenshots screenshots = new Screenshots("under-a-path");
    try (Page sallysWindow = chromium.window("en-US");
        Page adamsWindow = chromium.window("ja-JP")) {
      List<String> lost = new ArrayList<>();
      watch(sallysWindow, lost);
      watch(adamsWindow, lost);
      Tasklist sally = Tasklist.logIn(sallysWindow, address + "/csp", "sally", screenshots);
      start(sally);
      enterAccount(sally);
      Tasklist adam = Tasklist.logIn(adamsWindow, address + "/csp", "adam", screenshots);
      adam.open(Tasklist.ROLES, "Confirm agreement");
      assertThat(adam.element("form.onboarding .lead")).containsText(COMPANY);
      assertThat(adam.element("#dateAgreed-help")).not().isEmpty();
      adam.screenshot("confirm-agreement");
      assertThat(lost).isEmpty();
    }
    aStartTellsWhereTheOnboardingIs();
  }

  /** Afterwards, for its task would be in the list as well. */
  private void aStartTellsWhereTheOnboardingIs() {
    ResponseEntity<String> started =
        as("crm")
            .postForEntity("/api/onboardings", Map.of("businessKey", "K-located"), String.class);

    URI location = started.getHeaders().getLocation();
    assertThat(started.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    assertThat(location).hasPath("/csp/api/onboardings/K-located");
    String found = as("crm").getForObject(URI.create(address + location), String.class);
    assertThat(found).contains("K-located");
  }

  /** What our own part of the page asks for and does not get. */
  private static void watch(Page page, List<String> lost) {
    page.onResponse(
        response -> {
          String path = URI.create(response.url()).getPath();
          boolean isOurs = path.matches("(/csp)?/(forms|api|webjars|simulator)/.*");
          if (isOurs && !response.ok() && response.status() != 304) {
            lost.add(response.status() + " " + path);
          }
        });
  }

  private static void start(Tasklist sally) {
    sally.chooseProcess("Customer onboarding");
    sally.fill("#companyName", COMPANY);
    sally.fill("#domainPrefix", "contosopath");
    sally.choose("#country", "US");
    sally.fill("#businessKey", KEY);
    sally.screenshot("start");
    sally.start();
  }

  private static void enterAccount(Tasklist sally) {
    sally.open(Tasklist.ROLES, "Account info");
    sally.claim();
    sally.fill("#email", "billing@example.com");
    sally.fill("#addressLine1", "1 Pike Street");
    sally.fill("#city", "Seattle");
    sally.choose("select#state", "WA");
    sally.fill("#postalCode", "98101");
    sally.fill("#firstName", "Adele");
    sally.fill("#lastName", "Vance");
    sally.fill("#contactEmail", "adele.vance@example.com");
    sally.screenshot("account-filled");
    sally.complete();
  }
}
