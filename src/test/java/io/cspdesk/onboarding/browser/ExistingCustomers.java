package io.cspdesk.onboarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Route;
import io.cspdesk.onboarding.example.Example;
import io.cspdesk.onboarding.example.Examples;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Customers who have a Microsoft tenant before anybody onboards them. */
abstract class ExistingCustomers extends StaffInBrowser {

  private final String run = UUID.randomUUID().toString().substring(0, 6);

  /** Stands in for another configuration of the server, which is one for all these tests. */
  protected static void tell(Route route, boolean soldByUs, boolean invitations, boolean mail) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(200)
            .setContentType("application/json")
            .setBody(
                "{\"soldByUs\": %s, \"invitations\": %s, \"mail\": %s}"
                    .formatted(soldByUs, invitations, mail)));
  }

  /** At Microsoft, and not ours. */
  protected String existing(String domain, String company) {
    return as("admin")
        .postForObject(
            "/simulator/control/customers",
            Map.of("domain", domain, "companyName", company, "relationship", "none"),
            JsonNode.class)
        .get("customerId")
        .asText();
  }

  protected String domain(String story, String locale) {
    return (story + locale.substring(3) + run).toLowerCase(Locale.ROOT) + ".onmicrosoft.com";
  }

  /** The customer's prefix is that of the domain. */
  protected String started(String domain, String company, String locale, boolean isKnown) {
    Example account =
        Examples.account(domain.replace(".onmicrosoft.com", ""))
            .with("companyName", company)
            .with("language", locale.substring(0, 2))
            .without("culture")
            .without("email")
            .with("address", Map.of("country", "US"))
            .without("primaryContact.phoneNumber");
    Map<String, Object> request = new HashMap<>(Map.of("account", account.json()));
    if (isKnown) {
      request.put("existingCustomer", true);
      request.put("existingDomain", domain);
    }
    JsonNode onboarding = as("crm").postForObject("/api/onboardings", request, JsonNode.class);
    assertThat(onboarding.path("businessKey").asText()).as(onboarding.toString()).isNotEmpty();
    return onboarding.path("businessKey").asText();
  }

  protected JsonNode onboarding(String key) {
    return as("crm").getForObject("/api/onboardings/" + key, JsonNode.class);
  }

  /** So that no other test finds its tasks. */
  protected void cancel(String key) {
    as("crm").postForEntity("/api/onboardings/" + key + "/cancellation", Map.of(), String.class);
  }
}
