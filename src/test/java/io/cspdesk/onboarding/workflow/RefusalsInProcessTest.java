package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.example.Examples.attested;
import static io.cspdesk.onboarding.example.Examples.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.refusal.Advice;
import io.cspdesk.onboarding.workflow.refusal.DocumentedCode;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a refusal leads to, in the engine, with the simulator told to refuse. */
class RefusalsInProcessTest extends ProvisioningStory {

  static Stream<DocumentedCode> mended() {
    return DocumentedCode.mended();
  }

  static Stream<DocumentedCode> stopped() {
    return DocumentedCode.stopped();
  }

  @ParameterizedTest
  @MethodSource("mended")
  void whatAPersonCanMendComesBackWithAFinding(DocumentedCode refused) {
    review();
    fault(callThatLeadsTo(refused), refused.status(), refused.code());

    submit();

    onboarding.standsAt(CorrectedAt.task(refused.section()));
    assertThat(onboarding.findings()).hasSize(1);
    assertThat(finding().get("field").asText()).isEqualTo(refused.field());
    assertThat(finding().get("message").asText())
        .contains(refused.reads().replace("{country}", "United States"))
        .doesNotContain("{", "}");
    assertThat(incidents()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"create-customer,ACCOUNT", "confirm-agreement,AGREEMENT", "checkout,SUBSCRIPTIONS"})
  void anInvalidInputComesBackToTheSectionThatWasProvisioned(String call, Section section) {
    for (String code : List.of("3000", "800002")) {
      newCustomer();
      review();
      fault(call, 400, code);

      submit().standsAt(CorrectedAt.task(section));

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
    submit().confirmAgreement("adam", attested().with("signer.firstName", "Bea"));
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
    submit().choose("sally", order(9));
    submit();
    assertOnboardedOnce();
  }

  @ParameterizedTest
  @MethodSource("stopped")
  void whatNobodyCanMendStopsAtOnceAndGoesOnWhenRetried(DocumentedCode refused) {
    String call = refused.status() == 201 ? "create-cart" : "checkout";
    review();
    fault(call, refused.status(), refused.code());
    assertThatThrownBy(this::submit);
    assertStopped(call, refused.status(), refused.code(), "place-order", refused.reads());
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
    assertStopped(call, status, code, activity, advice.sentences());
    assertThat(incidents().get(0).getIncidentMessage()).endsWith(advice.sentences());
  }

  private void assertStopped(String call, int status, String code, String activity, String advice) {
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
        .contains(" What to do: ")
        .contains(advice);
  }

  private static String callThatLeadsTo(DocumentedCode refused) {
    if (List.of(Section.ACCOUNT, Section.RESELLER).contains(refused.section())) {
      return "create-customer";
    }
    return refused.status() == 201 ? "create-cart" : "checkout";
  }
}
