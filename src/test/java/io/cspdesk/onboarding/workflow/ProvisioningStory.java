package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.workflow.OnboardingDriver.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;

/**
 * A complete onboarding up to its review and from there on, with the simulator told to refuse. Jobs
 * are run by hand.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:refusals;DB_CLOSE_DELAY=-1",
      "onboarding.setup-information.key-file=target/refusals-test.key",
      "partner-center.cache-for=0s",
      "camunda.bpm.job-execution.enabled=false"
    })
public abstract class ProvisioningStory {

  static final String AGREEMENT =
      "{'acceptance':'attested','dateAgreed':'2026-01-15','signer':{'firstName':'Ann','lastName':'Rivers','email':'ann@example.com'}}";
  static final String ORDER =
      "[{'offerId':'796B6B5F-613C-4E24-A17C-EBA730D49C02','quantity':10,'billingCycle':'annual'}]";

  private static int customers;

  public @Autowired ProcessEngine engine;
  @Autowired TestRestTemplate http;

  /** A domain of its own for each story. */
  String prefix;

  public OnboardingDriver onboarding;

  @BeforeEach
  protected void newCustomer() {
    prefix = "fabrikam" + ++customers;
    admin().delete("/simulator/control/faults");
  }

  /** As Cockpit does it; the job executor then takes what is due. */
  void retryInCockpit() {
    Job job =
        engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(onboarding.instance().getId())
            .noRetriesLeft()
            .singleResult();
    engine.getManagementService().setJobRetries(job.getId(), 1);
    assertThat(incidents()).isEmpty();
    assertThat(
            engine.getManagementService().createJobQuery().jobId(job.getId()).executable().count())
        .isOne();
    onboarding.runJobs();
  }

  void assertOnboardedOnce() {
    onboarding.standsAt(UserTask.HAND_OVER);
    assertThat(incidents()).isEmpty();
    assertThat(held().get("orders")).hasSize(1);
    assertThat(held().get("customerId").asText()).isEqualTo(onboarding.variable("customerId"));
    assertThat(onboarding.variable("orderIds"))
        .isEqualTo("[\"" + held().at("/orders/0/orderId").asText() + "\"]");
  }

  List<Incident> incidents() {
    return engine
        .getRuntimeService()
        .createIncidentQuery()
        .processInstanceId(onboarding.instance().getId())
        .list();
  }

  JsonNode finding() {
    return VariableJson.<JsonNode>read("findings", onboarding.variable("findings"), JsonNode.class)
        .get(0);
  }

  protected void review() {
    onboarding =
        OnboardingDriver.start(engine, "sally", null, complete())
            .runJobs()
            .standsAt(UserTask.REVIEW);
  }

  OnboardingDriver submit() {
    return onboarding.decide("sally", UserTask.REVIEW, "submit");
  }

  VariableMap complete() {
    return Variables.putValue("account", json(account()))
        .putValue("agreement", json(AGREEMENT))
        .putValue("subscriptions", json(ORDER));
  }

  protected String account() {
    return "{'companyName':'Fabrikam Residences Incorporated','domainPrefix':'"
        + prefix
        + "','culture':'en-US','language':'en','email':'office@example.com',"
        + "'address':{'addressLine1':'1 Redmond Way','city':'Redmond','state':'WA',"
        + "'postalCode':'98052','country':'US'},'primaryContact':{'firstName':'Ann',"
        + "'lastName':'Rivers','email':'ann@example.com','phoneNumber':'+1 425 555 0100'}}";
  }

  void fault(String call, int status, String code) {
    Map<String, Object> fault = new HashMap<>();
    fault.put("call", call);
    fault.put("kind", "status");
    fault.put("status", status);
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

  /** MS-RequestId of this onboarding's calls. */
  List<String> requestIds(String call) {
    JsonNode calls = admin().getForObject("/simulator/control/calls", JsonNode.class);
    return StreamSupport.stream(calls.spliterator(), false)
        .filter(made -> made.get("call").asText().equals(call))
        .filter(made -> made.get("correlationId").asText().equals(onboarding.instance().getId()))
        .map(made -> made.get("requestId").asText())
        .toList();
  }

  /** What Partner Center holds for this story's domain. */
  JsonNode held() {
    JsonNode all = admin().getForObject("/simulator/control/customers", JsonNode.class);
    return StreamSupport.stream(all.spliterator(), false)
        .filter(customer -> customer.get("domain").asText().startsWith(prefix + "."))
        .findFirst()
        .orElseThrow();
  }

  TestRestTemplate admin() {
    return http.withBasicAuth("admin", "admin");
  }
}
