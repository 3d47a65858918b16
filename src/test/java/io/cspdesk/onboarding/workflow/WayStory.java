package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.workflow.OnboardingDriver.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** One way through the diagram, in the engine of {@link CustomerOnboardingProcessTest}. */
abstract class WayStory {

  static final Duration POLL = Duration.ofMinutes(16);
  static final Duration REMINDER = Duration.ofDays(7).plusMinutes(1);
  static final String E3 = "796B6B5F-613C-4E24-A17C-EBA730D49C02";
  static final String ATTESTED =
      "{'acceptance':'attested','dateAgreed':'2026-01-15','signer':{'firstName':'Ann','lastName':'Rivers','email':'ann@example.com'}}";

  private static int customers;

  @Autowired ProcessEngine engine;
  @Autowired TestRestTemplate http;
  @Autowired SwitchablePartner partner;

  /** A domain of its own for each story. */
  String prefix;

  @BeforeEach
  void newStory() {
    prefix = "adatum" + ++customers;
    partner.directBillOnThePublicCloud();
  }

  @AfterEach
  void backToNow() {
    ClockUtil.reset();
    partner.directBillOnThePublicCloud();
  }

  OnboardingDriver start(String user, VariableMap variables) {
    return OnboardingDriver.start(engine, user, null, variables).runJobs();
  }

  VariableMap complete(String agreement, String order) {
    VariableMap variables =
        Variables.putValue("account", json(account())).putValue("agreement", json(agreement));
    return order == null ? variables : variables.putValue("subscriptions", json(order));
  }

  String account() {
    return "{'companyName':'Adatum Trading Corporation','domainPrefix':'"
        + prefix
        + "','culture':'en-US','language':'en','email':'office@example.com',"
        + "'address':{'addressLine1':'1 Redmond Way','city':'Redmond','state':'WA',"
        + "'postalCode':'98052','country':'US'},'primaryContact':{'firstName':'Ann',"
        + "'lastName':'Rivers','email':'ann@example.com','phoneNumber':'+1 425 555 0100'}}";
  }

  static String order(int quantity) {
    return "[{'offerId':'" + E3 + "','quantity':" + quantity + ",'billingCycle':'annual'}]";
  }

  String domain() {
    return prefix + ".onmicrosoft.com";
  }

  /** A tenant that is there already. */
  String existing(String relationship) {
    return admin()
        .postForObject(
            "/simulator/control/customers",
            Map.of("domain", domain(), "companyName", "Adatum", "relationship", relationship),
            JsonNode.class)
        .get("customerId")
        .asText();
  }

  /** The customer accepts our invitation, or signs the agreement: {@code what}. */
  void accepts(String customerId, String what) {
    admin().postForLocation("/simulator/control/customers/" + customerId + "/" + what, null);
  }

  void fault(Map<String, Object> fault) {
    assertThat(
            admin()
                .postForEntity("/simulator/control/faults", new HashMap<>(fault), String.class)
                .getStatusCode()
                .is2xxSuccessful())
        .isTrue();
  }

  /** What Partner Center holds for this story's domain; null: nothing. */
  JsonNode held() {
    JsonNode all = admin().getForObject("/simulator/control/customers", JsonNode.class);
    return StreamSupport.stream(all.spliterator(), false)
        .filter(customer -> customer.get("domain").asText().equals(domain()))
        .findFirst()
        .orElse(null);
  }

  /** The calls that Partner Center received for this onboarding. */
  List<String> calls(OnboardingDriver onboarding) {
    JsonNode calls = admin().getForObject("/simulator/control/calls", JsonNode.class);
    return StreamSupport.stream(calls.spliterator(), false)
        .filter(made -> made.get("correlationId").asText().equals(onboarding.instance().getId()))
        .map(made -> made.get("call").asText())
        .toList();
  }

  TestRestTemplate admin() {
    return http.withBasicAuth("admin", "admin");
  }
}
