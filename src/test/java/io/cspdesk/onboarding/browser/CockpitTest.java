package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.cspdesk.onboarding.example.Examples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager sees in Cockpit where onboardings are, and opens a phase of the diagram. */
class CockpitTest extends StaffInBrowser {

  @ParameterizedTest
  @CsvSource({
    "en-US, 1 onboarding is here, 1 incident",
    "ja-JP, このフェーズのオンボーディング: 1 件, インシデント: 1 件"
  })
  void aCollapsedPhaseShowsWhatIsInside(String locale, String running, String failed) {
    JsonNode onboarding = failedInAccount(locale);
    Screenshots screenshots = new Screenshots("cockpit-" + locale);
    try (Page mona = chromium.window(locale)) {
      List<String> errors = new ArrayList<>();
      mona.onConsoleMessage(
          message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
              errors.add(message.text());
            }
          });
      mona.onPageError(errors::add);
      Cockpit cockpit = Cockpit.logIn(mona, address);

      cockpit.showProcess(as("mona"));
      assertThat(cockpit.badges("account").first()).isVisible();
      screenshots.take(mona, "process");
      screenshots.take(cockpit.diagram(), "diagram");

      cockpit.showOnboarding(onboarding.get("correlationId").asText());
      assertThat(cockpit.badges("account")).hasText(new String[] {"1", "1"});
      // all that lies over the diagram is hidden while it moves
      assertThat(cockpit.badges("account").first()).isVisible();
      assertThat(cockpit.badges("account").first()).hasAttribute("title", running);
      assertThat(cockpit.badges("account").last()).hasAttribute("title", failed);
      assertThat(mona.locator(".instances-overlay:visible")).hasCount(0);
      assertThat(cockpit.badges("agreement")).hasCount(0);
      screenshots.take(mona, "onboarding");

      cockpit.badges("account").first().click();
      assertThat(mona.locator(".bjs-breadcrumbs")).containsText("Account");
      assertThat(cockpit.overlays("verify-account").locator(".instance-count")).isVisible();
      assertThat(cockpit.overlays("verify-account").locator(".instance-count")).hasText("1");
      screenshots.take(mona, "phase");
      assertThat(errors).isEmpty();
    }
    as("crm")
        .postForEntity(
            "/api/onboardings/" + onboarding.get("businessKey").asText() + "/cancellation",
            Map.of(),
            String.class);
  }

  /** Microsoft refuses to look at its address, which no person's task would mend. */
  private JsonNode failedInAccount(String locale) {
    as("admin")
        .postForEntity(
            "/simulator/control/faults",
            Map.of("call", "validate-address", "kind", "status", "status", 403, "code", "600006"),
            String.class);
    String key = "COCKPIT-" + locale;
    as("crm")
        .postForEntity(
            "/api/onboardings",
            Map.of(
                "businessKey",
                key,
                "account",
                Examples.account("cockpit" + locale.substring(0, 2)).json()),
            JsonNode.class);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(onboarding(key).get("incidents")).hasSize(1));
    return onboarding(key);
  }

  private JsonNode onboarding(String key) {
    return as("crm").getForObject("/api/onboardings/" + key, JsonNode.class);
  }
}
