package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.workflow.OnboardingDriver.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.workflow.RefusalTableTest.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** What a refusal leads to, in the engine, with the simulator told to refuse. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:refusals;DB_CLOSE_DELAY=-1",
      "onboarding.setup-information.key-file=target/refusals-test.key",
      "partner-center.cache-for=0s",
      "camunda.bpm.job-execution.enabled=false"
    })
@DirtiesContext
class RefusalsInProcessTest {

  private static final String AGREEMENT =
      "{'acceptance':'attested','dateAgreed':'2026-01-15','signer':{'firstName':'Ann','lastName':'Rivers','email':'ann@example.com'}}";
  private static final String ORDER =
      "[{'offerId':'796B6B5F-613C-4E24-A17C-EBA730D49C02','quantity':10,'billingCycle':'annual'}]";

  private static int customers;

  @Autowired private ProcessEngine engine;
  @Autowired private TestRestTemplate http;

  /** A domain of its own for each story. */
  private String prefix;

  private OnboardingDriver onboarding;

  @BeforeEach
  void newCustomer() {
    prefix = "fabrikam" + ++customers;
    admin().delete("/simulator/control/faults");
  }

  static Stream<Row> mended() {
    return RefusalTableTest.mended();
  }

  static Stream<Row> stopped() {
    return RefusalTableTest.stopped();
  }

  static Stream<Row> retried() {
    return RefusalTableTest.retried();
  }

  @ParameterizedTest
  @MethodSource("mended")
  void whatAPersonCanMendComesBackWithAFinding(Row row) {
    String task = row.expected().get(0);
    review();
    fault(callThatLeadsTo(task, row.status()), row.status(), row.code());

    submit();

    assertThat(onboarding.task().getTaskDefinitionKey()).isEqualTo(task);
    assertThat(onboarding.findings())
        .containsExactly(row.expected().get(1) + " " + row.expected().get(2));
    assertThat(finding().get("message").asText()).doesNotContain("{", "}");
    assertThat(incidents()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"create-customer,ACCOUNT", "confirm-agreement,AGREEMENT", "checkout,SUBSCRIPTIONS"})
  void anInvalidInputComesBackToTheSectionThatWasProvisioned(String call, Section section) {
    for (String code : List.of("3000", "800002")) {
      newCustomer();
      review();
      fault(call, 400, code);

      submit().standsAt(section.task());

      assertThat(onboarding.findings())
          .containsExactly(section.id() + " refused-by-partner-center");
    }
  }

  @Test
  void theWordsOfPartnerCenterArePassedOn() {
    review();
    fault(
        Map.of(
            "call",
            "create-customer",
            "kind",
            "status",
            "status",
            400,
            "code",
            "600050",
            "description",
            "Must match &quot;^\\d{9}$&quot; <b>"));

    submit().standsAt(UserTask.ACCOUNT_INFO);

    assertThat(finding().get("message").asText()).contains("Must match \"^\\d{9}$\" <b>", "600050");
    assertThat(finding().at("/params/description").asText())
        .isEqualTo("Must match \"^\\d{9}$\" <b>");
  }

  @ParameterizedTest
  @CsvSource({"create-customer, 400, 27002", "create-customer, 400, 600051"})
  void aMendedAccountIsOnboarded(String call, int status, String code) {
    review();
    fault(call, status, code);
    submit().giveAccount("sally", account());
    submit();
    assertOnboardedOnce();
  }

  @Test
  void aMendedAgreementIsOnboarded() {
    review();
    fault("checkout", 403, "13605");
    submit().confirmAgreement("adam", AGREEMENT.replace("Ann", "Bea"));
    submit();
    assertOnboardedOnce();
  }

  @ParameterizedTest
  @CsvSource({
    "create-cart, 201, 10015",
    "create-cart, 400, 800009",
    "checkout, 201, 800018",
    "checkout, 403, 2091"
  })
  void aMendedOrderIsOnboarded(String call, int status, String code) {
    review();
    fault(call, status, code);
    submit().choose("sally", ORDER.replace("10", "9"));
    submit();
    assertOnboardedOnce();
  }

  @ParameterizedTest
  @MethodSource("stopped")
  void whatNobodyCanMendStopsAtOnceAndGoesOnWhenRetried(Row row) {
    String call = row.status() == 201 ? "create-cart" : "checkout";
    stopsAtOnce(
        call, row.status(), row.code(), "place-order", Advice.valueOf(row.expected().get(0)));
    retryInCockpit();
    assertOnboardedOnce();
  }

  @ParameterizedTest
  @CsvSource({
    "create-customer, 403, 4711, create-customer",
    "create-customer, 404, '', create-customer",
    "agreement-metadata, 400, 2000, record-agreement",
    "confirm-agreement, 403, NoIdea, record-agreement",
    "create-cart, 400, 2006, place-order",
    "checkout, 201, 4711, place-order",
    "checkout, 417, 99, place-order"
  })
  void anUnknownCodeStopsAtOnceAndIsShown(String call, int status, String code, String activity) {
    stopsAtOnce(call, status, code, activity, Advice.LOOK_UP_CODE);
    retryInCockpit();
    assertOnboardedOnce();
  }

  @ParameterizedTest
  @CsvSource({
    "checkout, 403, 2030, place-order", "confirm-agreement, 400, 27002, record-agreement",
    "create-customer, 400, 2002, create-customer", "confirm-agreement, 403, 2091, record-agreement"
  })
  void whatCanNoLongerBeMendedStops(String call, int status, String code, String activity) {
    stopsAtOnce(call, status, code, activity, Advice.NO_TASK_MENDS_THIS);
    retryInCockpit();
    assertOnboardedOnce();
  }

  @ParameterizedTest
  @CsvSource({
    "search-customers, 403, 900150, look-up-customer, CHECK_RIGHTS",
    "search-customers, 403, 4711, look-up-customer, LOOK_UP_CODE",
    "check-domain, 403, '', verify-account, LOOK_UP_CODE",
    "country-rules, 400, 3000, verify-account, NO_TASK_MENDS_THIS",
    "offers, 403, 2006, validate-subscriptions, NO_TASK_MENDS_THIS"
  })
  void whereNoTaskCatchesItARefusalStops(
      String call, int status, String code, String activity, Advice advice) {
    fault(call, status, code);
    onboarding = OnboardingDriver.start(engine, "sally", null, complete());

    assertThatThrownBy(onboarding::runJobs);

    assertStopped(call, status, code, activity, advice);
    retryInCockpit();
    submit();
    assertOnboardedOnce();
  }

  @ParameterizedTest
  @MethodSource("retried")
  void whatMayPassIsTriedAgainAndOrderedOnce(Row row) {
    String code = row.code().equals("*") ? "" : row.code();
    review();
    fault("checkout", row.status(), code);

    assertThatThrownBy(this::submit)
        .hasMessageContaining("checkout")
        .hasMessageContaining(code.isEmpty() ? row.status() + " without a code" : row.key())
        .hasMessageContaining("correlation id " + onboarding.instance().getId());

    assertThat(incidents()).isEmpty();
    Job job = onboarding.jobs().get(0);
    assertThat(job.getRetries()).isEqualTo(4);
    assertThat(job.getExceptionMessage()).contains(String.valueOf(row.status()), "correlation id");
    onboarding.runJobs();
    assertOnboardedOnce();
    boolean sameCheckout = requestIds("checkout").stream().distinct().count() == 1;
    assertThat(sameCheckout).isEqualTo(row.status() == 409);
    // what a refusal is about is given up; a fault of the server says nothing about the cart
    boolean isRefusal = row.status() < 500 && row.status() != 429 && row.status() != 408;
    boolean sameCart = requestIds("create-cart").stream().distinct().count() == 1;
    assertThat(sameCart).isEqualTo(sameCheckout || !isRefusal);
  }

  /** The order exists; whatever is answered then, there is never a second one. */
  @ParameterizedTest
  @CsvSource({"409, 800060", "409, 800064", "503, ''", "500, 800003", "429, ''", "412, ''"})
  void anOrderWhoseOutcomeIsOpenIsNotPlacedAgain(int status, String code) {
    review();
    fault(Map.of("call", "checkout", "kind", "timeout-after-effect"));
    fault("checkout", status, code);
    assertThatThrownBy(this::submit);
    assertThatThrownBy(onboarding::runJobs);

    onboarding.runJobs();

    assertOnboardedOnce();
  }

  @ParameterizedTest
  @CsvSource({
    "create-customer, checkout, 401, 400", "checkout, checkout, 401, 400",
    "create-customer, create-customer, 401, 800001", "create-customer, create-customer, 403, 4711",
    "checkout, create-cart, 403, 800023", "checkout, checkout, 400, 800065"
  })
  void aStopWhileAnOutcomeIsOpenAsksForItOnceResolved(
      String silent, String refused, int status, String code) {
    review();
    fault(Map.of("call", silent, "kind", "timeout-after-effect"));
    assertThatThrownBy(this::submit);
    fault(refused, status, code);
    assertThatThrownBy(onboarding::runJobs);
    assertThat(incidents()).hasSize(1);

    retryInCockpit();

    assertOnboardedOnce();
  }

  @ParameterizedTest
  @CsvSource({"create-customer, 400, 27100, 0", "checkout, 404, 800008, 1"})
  void whatMayBeOurOwnDoingIsForAManagerToLookAt(String call, int status, String code, int orders) {
    review();
    fault(Map.of("call", call, "kind", "timeout-after-effect"));
    fault(call, status, code);
    assertThatThrownBy(this::submit);
    assertThatThrownBy(onboarding::runJobs);

    assertThat(incidents().get(0).getIncidentMessage())
        .contains(status + "/" + code)
        .endsWith(Advice.LOOK_WHETHER_IT_HAPPENED.sentences());
    assertThat(held().get("orders")).hasSize(orders);
  }

  @ParameterizedTest
  @CsvSource({"3600, 3600", "2, 10"})
  void throttledIsTriedAgainNotBeforeItIsWelcome(int retryAfter, int seconds) {
    review();
    fault(
        Map.of(
            "call", "create-customer", "kind", "status", "status", 429, "retryAfter", retryAfter));
    Instant before = Instant.now();

    assertThatThrownBy(this::submit).hasMessageContaining("429");

    assertThat(onboarding.jobs().get(0).getDuedate().toInstant())
        .isBetween(before.plusSeconds(seconds - 1), Instant.now().plusSeconds(seconds + 1));
  }

  @Test
  void aStopAfterSomeTriesStopsToo() {
    review();
    fault("create-customer", 503, "");
    fault("create-customer", 403, "600006");
    assertThatThrownBy(this::submit);
    assertThatThrownBy(onboarding::runJobs);

    assertStopped("create-customer", 403, "600006", "create-customer", Advice.CHECK_RIGHTS);
    // refused once more after a manager's retry
    fault("create-customer", 403, "600006");
    assertThatThrownBy(this::retryInCockpit);
    assertStopped("create-customer", 403, "600006", "create-customer", Advice.CHECK_RIGHTS);
    retryInCockpit();
    assertOnboardedOnce();
  }

  @Test
  void otherSystemsSeeTheIncident() {
    stopsAtOnce("create-customer", 403, "600006", "create-customer", Advice.CHECK_RIGHTS);

    JsonNode view =
        http.withBasicAuth("crm", "crm")
            .getForObject(
                "/api/onboardings/" + onboarding.instance().getBusinessKey(), JsonNode.class);

    assertThat(view.get("incidents")).hasSize(1);
    assertThat(view.at("/incidents/0/activityId").asText()).isEqualTo("create-customer");
    assertThat(view.at("/incidents/0/message").asText())
        .isEqualTo(incidents().get(0).getIncidentMessage());
  }

  private void stopsAtOnce(String call, int status, String code, String activity, Advice advice) {
    review();
    fault(call, status, code);
    assertThatThrownBy(this::submit);
    assertStopped(call, status, code, activity, advice);
  }

  private void assertStopped(String call, int status, String code, String activity, Advice advice) {
    assertThat(onboarding.jobs()).as("with retries left").isEmpty();
    assertThat(incidents()).hasSize(1);
    Incident incident = incidents().get(0);
    assertThat(incident.getActivityId()).isEqualTo(activity);
    boolean isProvisioning =
        Stream.of("look-up", "verify", "validate").noneMatch(activity::startsWith);
    assertThat(incident.getIncidentMessage())
        .startsWith("Partner Center refused " + call + " with " + status)
        .contains(code.isEmpty() ? "without a code" : "/" + code)
        .contains("(correlation id " + (isProvisioning ? onboarding.instance().getId() : ""))
        .endsWith(advice.sentences());
  }

  /** As Cockpit does it; the job executor then takes what is due. */
  private void retryInCockpit() {
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

  private void assertOnboardedOnce() {
    onboarding.standsAt(UserTask.HAND_OVER);
    assertThat(incidents()).isEmpty();
    assertThat(held().get("orders")).hasSize(1);
    assertThat(held().get("customerId").asText()).isEqualTo(onboarding.variable("customerId"));
    assertThat(onboarding.variable("orderIds"))
        .isEqualTo("[\"" + held().at("/orders/0/orderId").asText() + "\"]");
  }

  private List<Incident> incidents() {
    return engine
        .getRuntimeService()
        .createIncidentQuery()
        .processInstanceId(onboarding.instance().getId())
        .list();
  }

  private JsonNode finding() {
    return VariableJson.<JsonNode>read("findings", onboarding.variable("findings"), JsonNode.class)
        .get(0);
  }

  private void review() {
    onboarding =
        OnboardingDriver.start(engine, "sally", null, complete())
            .runJobs()
            .standsAt(UserTask.REVIEW);
  }

  private OnboardingDriver submit() {
    return onboarding.decide("sally", UserTask.REVIEW, "submit");
  }

  private static String callThatLeadsTo(String task, int status) {
    if (task.equals("account-info")) {
      return "create-customer";
    }
    return status == 201 ? "create-cart" : "checkout";
  }

  private VariableMap complete() {
    return Variables.putValue("account", json(account()))
        .putValue("agreement", json(AGREEMENT))
        .putValue("subscriptions", json(ORDER));
  }

  private String account() {
    return "{'companyName':'Fabrikam Residences Incorporated','domainPrefix':'"
        + prefix
        + "','culture':'en-US','language':'en','email':'office@example.com',"
        + "'address':{'addressLine1':'1 Redmond Way','city':'Redmond','state':'WA',"
        + "'postalCode':'98052','country':'US'},'primaryContact':{'firstName':'Ann',"
        + "'lastName':'Rivers','email':'ann@example.com','phoneNumber':'+1 425 555 0100'}}";
  }

  private void fault(String call, int status, String code) {
    Map<String, Object> fault = new HashMap<>();
    fault.put("call", call);
    fault.put("kind", "status");
    fault.put("status", status);
    if (!code.isEmpty()) {
      fault.put("code", code);
    }
    fault(fault);
  }

  private void fault(Map<String, Object> fault) {
    assertThat(
            admin()
                .postForEntity("/simulator/control/faults", fault, String.class)
                .getStatusCode()
                .is2xxSuccessful())
        .isTrue();
  }

  /** MS-RequestId of this onboarding's calls. */
  private List<String> requestIds(String call) {
    JsonNode calls = admin().getForObject("/simulator/control/calls", JsonNode.class);
    return StreamSupport.stream(calls.spliterator(), false)
        .filter(made -> made.get("call").asText().equals(call))
        .filter(made -> made.get("correlationId").asText().equals(onboarding.instance().getId()))
        .map(made -> made.get("requestId").asText())
        .toList();
  }

  /** What Partner Center holds for this story's domain. */
  private JsonNode held() {
    JsonNode all = admin().getForObject("/simulator/control/customers", JsonNode.class);
    return StreamSupport.stream(all.spliterator(), false)
        .filter(customer -> customer.get("domain").asText().startsWith(prefix + "."))
        .findFirst()
        .orElseThrow();
  }

  private TestRestTemplate admin() {
    return http.withBasicAuth("admin", "admin");
  }
}
