package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Cockpit in the window of the onboarding manager. */
final class Cockpit {

  private final Page page;
  private final String address;

  private Cockpit(Page page, String address) {
    this.page = page;
    this.address = address + "/camunda/app/cockpit/default/";
  }

  static Cockpit logIn(Page page, String address) {
    // what a manager's notebook has
    page.setViewportSize(1366, 768);
    Cockpit cockpit = new Cockpit(page, address);
    page.navigate(cockpit.address);
    page.fill("input[type=text]", "mona");
    page.fill("input[type=password]", "mona");
    page.click("button[type=submit]");
    assertThat(page.locator("[cam-widget-header]")).containsText("Mona");
    return cockpit;
  }

  void showProcess(TestRestTemplate mona) {
    String id =
        mona.getForObject("/engine-rest/process-definition/key/customer-onboarding", JsonNode.class)
            .get("id")
            .asText();
    page.navigate(address + "#/process-definition/" + id + "/runtime");
  }

  void showOnboarding(String instanceId) {
    page.navigate(address + "#/process-instance/" + instanceId + "/runtime");
  }

  Locator diagram() {
    return page.locator(".diagram-holder");
  }

  Locator overlays(String element) {
    return page.locator(".djs-overlays[data-container-id='" + element + "']");
  }

  /** What runs in a phase, and what fails. */
  Locator badges(String phase) {
    return overlays(phase).locator(".phase-sum .badge");
  }
}
