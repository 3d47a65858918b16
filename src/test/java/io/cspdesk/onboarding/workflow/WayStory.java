package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.workflow.OnboardingDriver.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.example.Example;
import io.cspdesk.onboarding.example.Examples;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** One way through the diagram, with the simulator behind the delegates. */
@StoryEngine
abstract class WayStory {

  static final Duration POLL = Duration.ofMinutes(16);
  static final Duration REMINDER = Duration.ofDays(7).plusMinutes(1);

  private static int customers;

  protected @Autowired ProcessEngine engine;
  @Autowired TestRestTemplate http;
  @Autowired SwitchablePartner partner;

  /** A domain of its own for each story. */
  String prefix;

  @BeforeEach
  protected void newCustomer() {
    BpmnAwareTests.init(engine);
    prefix = "adatum" + ++customers;
    partner.directBillOnThePublicCloud();
    behave();
  }

  @AfterEach
  void backToNow() {
    ClockUtil.reset();
    partner.directBillOnThePublicCloud();
  }

  OnboardingDriver start(String user, VariableMap variables) {
    return OnboardingDriver.start(engine, user, null, variables).runJobs();
  }

  /** All that a caller can know. */
  VariableMap complete() {
    return complete(Examples.attested(), Examples.order(10));
  }

  /**
   * @param order null: still to be chosen
   */
  VariableMap complete(Example agreement, Example order) {
    VariableMap variables =
        Variables.putValue("account", json(account())).putValue("agreement", json(agreement));
    return order == null ? variables : variables.putValue("subscriptions", json(order));
  }

  protected Example account() {
    return Examples.account(prefix);
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

  /** Partner Center refuses the next such call. */
  void fault(String call, int status, String code) {
    Map<String, Object> fault =
        new HashMap<>(Map.of("call", call, "kind", "status", "status", status));
    if (!code.isEmpty()) {
      fault.put("code", code);
    }
    fault(fault);
  }

  void fault(Map<String, Object> fault) {
    assertThat(
            admin()
                .postForEntity("/simulator/control/faults", fault, String.class)
                .getStatusCode()
                .is2xxSuccessful())
        .isTrue();
  }

  /** Partner Center has no fault any more. */
  void behave() {
    admin().delete("/simulator/control/faults");
  }

  /** What Partner Center holds for this story's domain; null: nothing. */
  JsonNode held() {
    return control("customers")
        .filter(customer -> customer.get("domain").asText().equals(domain()))
        .findFirst()
        .orElse(null);
  }

  List<String> calls(OnboardingDriver onboarding) {
    return received(onboarding).map(made -> made.get("call").asText()).toList();
  }

  /** The calls that Partner Center received for this onboarding. */
  Stream<JsonNode> received(OnboardingDriver onboarding) {
    return control("calls")
        .filter(made -> made.get("correlationId").asText().equals(onboarding.instance().getId()));
  }

  private Stream<JsonNode> control(String list) {
    JsonNode all = admin().getForObject("/simulator/control/" + list, JsonNode.class);
    return StreamSupport.stream(all.spliterator(), false);
  }

  private TestRestTemplate admin() {
    return http.withBasicAuth("admin", "admin");
  }
}
