package io.cspdesk.onboarding.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application with its jobs running, and a browser in front of it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
      "onboarding.setup-information.key-file=target/browser/setup-information.key"
    })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StaffInBrowser {

  private TestRestTemplate http;
  protected String address;
  protected Chromium chromium;

  /**
   * The web applications find their engine in a static list by its name, where an application that
   * another test started would otherwise be the last to have put its own.
   */
  @BeforeAll
  void openBrowser(
      @LocalServerPort int port, @Autowired TestRestTemplate http, @Autowired ProcessEngine ours) {
    this.http = http;
    address = "http://127.0.0.1:" + port;
    ProcessEngines.registerProcessEngine(ours);
    // jobs run between the steps, and a busy build machine is slow
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    chromium = new Chromium();
  }

  @AfterAll
  void closeBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /**
   * @param user also the password
   */
  protected TestRestTemplate as(String user) {
    return http.withBasicAuth(user, user);
  }
}
