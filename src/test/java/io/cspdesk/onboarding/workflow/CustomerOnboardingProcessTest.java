package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.workflow.OnboardingDriver.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.partnercenter.Orders;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;

/** Every way through the diagram, with the simulator behind the delegates. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:process;DB_CLOSE_DELAY=-1",
      "onboarding.setup-information.key-file=target/process-test.key",
      "camunda.bpm.job-execution.enabled=false",
      "spring.main.allow-bean-definition-overriding=true"
    })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(WatchedEngine.class)
class CustomerOnboardingProcessTest {

  private static final String AGREEMENT =
      "{'acceptance':'attested','dateAgreed':'2026-01-15','signer':{'firstName':'Ann','lastName':'Rivers','email':'ann@example.com'}}";
  private static final String E3 = "796B6B5F-613C-4E24-A17C-EBA730D49C02";

  private static final String AUDIO_CONFERENCING = "C94271D8-B431-4A25-A3C5-A57737A1C909";

  private static int customers;

  @Autowired private ProcessEngine engine;
  @Autowired private TestRestTemplate http;
  @Autowired private Orders orders;
  private FlowCoverage coverage;

  /** A domain of its own for each story. */
  private String prefix;

  /** The other ways, each in a file of its own; together they take every flow. */
  @Nested
  class ExistingCustomers extends RelationshipStories {}

  @Nested
  class CustomersWhoAcceptThemselves extends DirectAcceptanceStories {}

  @Nested
  class CustomersOfResellers extends ResellerStories {}

  @Nested
  class CancelledOnboardings extends CancellationStories {}

  @Nested
  class PartlyOrdered extends PartialOrderStories {}

  @Nested
  class OnboardingsOfTheFormerVersion extends FormerVersionStories {}

  @BeforeAll
  void watch() {
    coverage = new FlowCoverage(engine, CustomerOnboardingProcessTest.class);
  }

  @AfterAll
  void everyFlowWasTaken() {
    coverage.assertComplete();
  }

  @BeforeEach
  void newCustomer(TestInfo test) {
    BpmnAwareTests.init(engine);
    coverage.story(test.getDisplayName() + " " + customers);
    prefix = "contoso" + ++customers;
    admin().delete("/simulator/control/faults");
  }

  @Test
  void aSalesAgentStartsWithLittleAndHandsOver() {
    OnboardingDriver onboarding =
        start(
            "sally",
            "account",
            "{'companyName':'Contoso Bakeries Incorporated','domainPrefix':'"
                + prefix
                + "','address':{'country':'US'}}");
    onboarding.standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.findings()).contains("account.email required");

    onboarding
        .giveAccount("sally", account("98052"))
        .confirmAgreement("adam", AGREEMENT)
        .choose("sally", order(10))
        .standsAt(UserTask.REVIEW)
        .claim("sally")
        .decide("sally", UserTask.REVIEW, "submit")
        .standsAt(UserTask.HAND_OVER);

    assertThat(onboarding.task().getAssignee()).isEqualTo("sally");
    assertThat(onboarding.variable("customerId")).isNotBlank();
    assertThat(onboarding.variable("orderIds")).startsWith("[\"");
    assertThat(onboarding.instance()).isWaitingAt("hand-over");
    onboarding.complete("sally", UserTask.HAND_OVER, Map.of()).endedAs("onboarded");
    assertThat(held().get("orders")).hasSize(1);
    assertThat(held().get("agreements")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"crm,CONFIRM_AGREEMENT", "uma,CONFIRM_AGREEMENT", "sally,REVIEW", "adam,REVIEW"})
  void whatWasGivenCompleteIsNotAskedAgain(String starter, UserTask standsAt) {
    startComplete(starter).standsAt(standsAt);
  }

  @Test
  void aWrongAccountComesBackToWhoeverGaveIt() {
    OnboardingDriver onboarding = start("crm", "account", account("9805"));
    onboarding.standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.findings())
        .containsExactly("account.address.postalCode invalid-postal-code");

    onboarding.claim("sally").giveAccount("sally", account("ABC")).standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.task().getAssignee()).isEqualTo("sally");

    onboarding.giveAccount("sally", account("98052")).standsAt(UserTask.CONFIRM_AGREEMENT);
    assertThat(onboarding.variable("domain")).isEqualTo(prefix + ".onmicrosoft.com");
  }

  @Test
  void aDomainThatIsBeingOnboardedComesBack() {
    OnboardingDriver first = start("crm", "account", account("98052"));
    OnboardingDriver second =
        OnboardingDriver.start(engine, "crm", null, Variables.createVariables()).runJobs();
    second.giveAccount("sally", account("98052")).standsAt(UserTask.ACCOUNT_INFO);
    assertThat(second.findings()).contains("account.domainPrefix domain-in-other-onboarding");

    engine.getRuntimeService().deleteProcessInstance(first.instance().getId(), "given up");
    second.giveAccount("sally", account("98052")).standsAt(UserTask.CONFIRM_AGREEMENT);
  }

  @Test
  void aWrongAgreementComesBack() {
    OnboardingDriver onboarding = startComplete("crm");
    onboarding
        .confirmAgreement("adam", AGREEMENT.replace("2026-01-15", "2019-09-30"))
        .standsAt(UserTask.CONFIRM_AGREEMENT);
    assertThat(onboarding.findings()).containsExactly("agreement.dateAgreed date-before-agreement");
    onboarding.confirmAgreement("adam", AGREEMENT).standsAt(UserTask.REVIEW);
    assertThat(onboarding.variable("findings")).isEqualTo("[]");
  }

  @Test
  void aWayOfAcceptanceThatIsNotOfferedComesBackBeforeAnythingIsCreated() {
    VariableMap variables = complete();
    variables.putValue("agreement", json("{'acceptance':'evidence','evidence':'A-1'}"));
    OnboardingDriver onboarding =
        OnboardingDriver.start(engine, "sally", null, variables).runJobs();
    onboarding.standsAt(UserTask.CONFIRM_AGREEMENT);
    assertThat(onboarding.findings())
        .containsExactly("agreement.acceptance acceptance-not-available");
  }

  @Test
  void aWrongOrderComesBack() {
    VariableMap variables = complete();
    variables.putValue("subscriptions", json(order(0)));
    OnboardingDriver onboarding =
        OnboardingDriver.start(engine, "sally", null, variables).runJobs();
    onboarding.standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    assertThat(onboarding.findings())
        .containsExactly("subscriptions[0].quantity quantity-out-of-range");
    onboarding.choose("sally", order(1)).standsAt(UserTask.REVIEW);
  }

  @Test
  void anUpdateComesStraightBackWithTheRestKept() {
    OnboardingDriver onboarding = startComplete("sally");
    onboarding
        .decide("sally", UserTask.REVIEW, "update-account")
        .giveAccount("sally", account("98052-6399"))
        .decide("sally", UserTask.REVIEW, "update-agreement")
        .confirmAgreement("sally", AGREEMENT.replace("Ann", "Bea"))
        .decide("sally", UserTask.REVIEW, "update-subscriptions")
        .choose("sally", order(12))
        .standsAt(UserTask.REVIEW);
    assertThat(onboarding.variable("account")).contains("98052-6399");
    assertThat(onboarding.variable("agreement")).contains("Bea");
    assertThat(onboarding.variable("subscriptions")).contains("12");
  }

  @Test
  void cancelledBeforeAnythingExists() {
    startComplete("sally").decide("sally", UserTask.REVIEW, "cancel").endedAs("cancelled");
    start("sally", "existingCustomer", true)
        .decide("sally", UserTask.ACCOUNT_INFO, "cancel")
        .endedAs("cancelled");
    assertThat(heldOrNull()).isNull();
    startComplete("sally").standsAt(UserTask.REVIEW);
  }

  @Test
  void aCustomerOfOursIsShown() {
    admin()
        .postForEntity(
            "/simulator/control/customers",
            Map.of(
                "domain",
                prefix + ".onmicrosoft.com",
                "companyName",
                "Contoso",
                "relationship",
                "reseller"),
            JsonNode.class);
    OnboardingDriver onboarding = startComplete("sally").standsAt(UserTask.DUPLICATE_FOUND);
    assertThat(onboarding.variable("duplicate")).contains("Contoso");
    onboarding.decide("sally", UserTask.DUPLICATE_FOUND, "close").endedAs("already-customer");

    OnboardingDriver different =
        startComplete("sally")
            .decide("sally", UserTask.DUPLICATE_FOUND, "different-customer")
            .standsAt(UserTask.ACCOUNT_INFO);
    assertThat(different.findings()).containsExactly("account.domainPrefix domain-taken");
  }

  @Test
  void aDomainTakenAtTheLastMomentGoesBackToTheAccount() {
    OnboardingDriver onboarding = startComplete("sally");
    fault("create-customer", "status", 400, "27100", 1);
    onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.findings()).containsExactly("account.domainPrefix domain-taken");
    prefix = prefix + "x";
    onboarding
        .giveAccount("sally", account("98052"))
        .decide("sally", UserTask.REVIEW, "submit")
        .standsAt(UserTask.HAND_OVER);
  }

  @Test
  void aRefusedOrderGoesBackToTheSubscriptionsAndTheCustomerStays() {
    OnboardingDriver onboarding = startComplete("sally");
    fault("checkout", "status", 403, "2091", 1);
    onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    assertThat(onboarding.findings()).containsExactly("subscriptions offer-withdrawn");
    onboarding.choose("sally", order(7)).standsAt(UserTask.REVIEW);

    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, "update-account"))
        .isInstanceOf(Rejection.class);
    onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.HAND_OVER);
    assertThat(held().get("agreements")).hasSize(1);
    assertThat(held().get("orders")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"create-customer", "confirm-agreement", "create-cart", "checkout"})
  void anAnswerThatNeverComesHasOneEffect(String call) {
    OnboardingDriver onboarding = startComplete("sally");
    fault(call, "timeout-after-effect", null, null, 1);
    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, "submit"));
    onboarding.runJobs().standsAt(UserTask.HAND_OVER);
    assertThat(held().get("agreements")).hasSize(1);
    assertThat(held().get("orders")).hasSize(1);
  }

  @Test
  void aTechnicalFaultIsRetriedThenAnIncidentThatCanBeRetried() {
    OnboardingDriver onboarding = startComplete("sally");
    fault("create-customer", "status", 503, "", 50);
    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, "submit"));
    Job job = onboarding.jobs().get(0);
    int tries = 1;
    while (!onboarding.jobs().isEmpty()) {
      assertThat(onboarding.jobs().get(0).getDuedate()).isAfter(job.getCreateTime());
      assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()));
      tries++;
    }
    assertThat(tries).isEqualTo(5);
    assertThat(
            engine
                .getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(onboarding.instance().getId())
                .singleResult()
                .getActivityId())
        .isEqualTo("create-customer");
    assertThat(heldOrNull()).isNull();

    admin().delete("/simulator/control/faults");
    engine.getManagementService().setJobRetries(job.getId(), 1);
    onboarding.runJobs().standsAt(UserTask.HAND_OVER);
    assertThat(held().get("orders")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Submit", "update", "none"})
  void aWrongDecisionLeavesTheTaskOpen(String decision) {
    OnboardingDriver onboarding = startComplete("sally");
    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, decision))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("reviewDecision");
    assertThatThrownBy(() -> onboarding.complete("sally", UserTask.REVIEW, Map.of()))
        .isInstanceOf(Rejection.class);
    onboarding.standsAt(UserTask.REVIEW);
  }

  @Test
  void anAddOnWithoutItsBaseComesBack() {
    String addOn = "{'offerId':'" + AUDIO_CONFERENCING + "','quantity':5,'billingCycle':'annual'}";
    VariableMap variables = complete();
    variables.putValue("subscriptions", json("[" + addOn + "]"));
    OnboardingDriver onboarding =
        OnboardingDriver.start(engine, "sally", null, variables).runJobs();
    onboarding.standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    assertThat(onboarding.findings())
        .containsExactly("subscriptions[0].offerId add-on-without-base");

    onboarding
        .choose("sally", order(10).replace("]", "," + addOn + "]"))
        .decide("sally", UserTask.REVIEW, "submit")
        .standsAt(UserTask.HAND_OVER);
    assertThat(held().at("/orders/0/lineItems")).hasSize(2);
  }

  @Test
  void whatTheCustomerOwnsCountsWhenTheOrderIsGoneThroughAgain() {
    String trial =
        "[{'offerId':'32B23C88-949F-4E5B-B500-A87EEC676B80','quantity':25,'billingCycle':'none'}]";
    VariableMap variables = complete();
    variables.putValue("subscriptions", json(trial));
    OnboardingDriver onboarding =
        OnboardingDriver.start(engine, "sally", null, variables).runJobs();
    fault("checkout", "status", 403, "2091", 1);
    onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    orderElsewhere(onboarding.variable("customerId"), trial);

    onboarding.choose("sally", trial).standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    assertThat(onboarding.findings())
        .containsExactly("subscriptions[0].offerId offer-limit-reached");
    onboarding.choose("sally", order(3)).standsAt(UserTask.REVIEW);
  }

  private void orderElsewhere(String customerId, String lines) {
    List<OrderLine> order =
        List.of(VariableJson.read("order", lines.replace('\'', '"'), OrderLine[].class));
    orders.place(customerId, order, null, newIds(), newIds());
  }

  private static CallIds newIds() {
    return new CallIds(UUID.randomUUID(), UUID.randomUUID());
  }

  private OnboardingDriver start(String user, String variable, Object value) {
    Object typed = value instanceof String text ? json(text) : value;
    return OnboardingDriver.start(engine, user, null, Variables.putValue(variable, typed))
        .runJobs();
  }

  private OnboardingDriver startComplete(String user) {
    return OnboardingDriver.start(engine, user, null, complete()).runJobs();
  }

  private VariableMap complete() {
    return Variables.putValue("account", json(account("98052")))
        .putValue("agreement", json(AGREEMENT))
        .putValue("subscriptions", json(order(10)));
  }

  private String account(String postalCode) {
    return "{'companyName':'Contoso Bakeries Incorporated','domainPrefix':'"
        + prefix
        + "','culture':'en-US','language':'en','email':'office@example.com',"
        + "'address':{'addressLine1':'1 Redmond Way','city':'Redmond','state':'WA','postalCode':'"
        + postalCode
        + "','country':'US'},'primaryContact':{'firstName':'Ann','lastName':'Rivers',"
        + "'email':'ann@example.com','phoneNumber':'+1 425 555 0100'}}";
  }

  private static String order(int quantity) {
    return "[{'offerId':'" + E3 + "','quantity':" + quantity + ",'billingCycle':'annual'}]";
  }

  private void fault(String call, String kind, Integer status, String code, int times) {
    Map<String, Object> fault = new HashMap<>();
    fault.put("call", call);
    fault.put("kind", kind);
    fault.put("times", times);
    if (status != null) {
      fault.put("status", status);
      fault.put("code", code);
    }
    assertThat(
            admin()
                .postForEntity("/simulator/control/faults", fault, String.class)
                .getStatusCode()
                .is2xxSuccessful())
        .isTrue();
  }

  private JsonNode held() {
    assertThat(heldOrNull()).isNotNull();
    return heldOrNull();
  }

  /** What Partner Center holds for this story's domain. */
  private JsonNode heldOrNull() {
    JsonNode all = admin().getForObject("/simulator/control/customers", JsonNode.class);
    return StreamSupport.stream(all.spliterator(), false)
        .filter(customer -> customer.get("domain").asText().startsWith(prefix + "."))
        .findFirst()
        .orElse(null);
  }

  private TestRestTemplate admin() {
    return http.withBasicAuth("admin", "admin");
  }
}
