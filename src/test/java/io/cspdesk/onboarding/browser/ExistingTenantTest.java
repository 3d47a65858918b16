package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a customer has a tenant is said early, and then little else is asked. */
class ExistingTenantTest extends ExistingCustomers {

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "ja-JP"})
  void theWantedDomainIsTheCustomersOwn(String locale) {
    Screenshots screenshots = new Screenshots("own-domain-" + locale);
    String domain = domain("ow", locale);
    existing(domain, "Northwind Traders Inc");
    String key = started(domain, "Northwind Traders Inc", locale, false);
    try (Page window = chromium.window(locale)) {
      Tasklist sally = Tasklist.logIn(window, address, "sally", screenshots);
      sally.open(Tasklist.ROLES, "Account info");
      sally.claim();
      assertThat(sally.element("#domainPrefix-message")).isVisible();
      sally.show("#ownDomain");
      sally.screenshot("offered");

      sally.check("#existingCustomer");
      assertThat(sally.element("#existingDomain")).hasValue(domain);
      assertThat(sally.element("#addressLine1")).isHidden();
      sally.screenshot("ticked");
      sally.element("#existingCustomer").uncheck();
      assertThat(sally.element("#addressLine1")).isVisible();

      sally.fill("#companyName", "Northwind Traders LLC");
      sally.click("#ownDomain");
      sally.screenshot("asked");
      sally.completeWith("#ownDomain-confirm");

      sally.open(Tasklist.ROLES, "Request relationship");
      assertThat(sally.element("[data-value=domain]")).hasText(domain);
      assertThat(sally.element("[data-value=companyName]")).hasText("Northwind Traders LLC");
    }
    cancel(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "ja-JP"})
  void anIndirectResellerIsToldAtTheStart(String locale) {
    Screenshots screenshots = new Screenshots("reseller-" + locale);
    try (Page window = chromium.window(locale)) {
      window.route("**/api/partner", route -> tell(route, false, true, false));
      Tasklist sally = Tasklist.logIn(window, address, "sally", screenshots);
      sally.chooseProcess("Customer onboarding");
      assertThat(sally.element("#reseller-note")).isVisible();
      assertThat(sally.element("#existingCustomer")).isChecked();
      assertThat(sally.element("#existingDomain")).isVisible();
      sally.screenshot("start");
    }
  }
}
