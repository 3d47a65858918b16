package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.EveryTable;
import io.cspdesk.onboarding.OnboardingApplication;
import io.cspdesk.onboarding.RunningApplication;
import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.signin.SignIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** From start to end with everything of ours logged: what is told, and what is not. */
@ExtendWith(OutputCaptureExtension.class)
@ContextConfiguration(classes = OnboardingApplication.class)
class WholeJobTest extends RunningApplication {

  private static final String OURS = OnboardingApplication.class.getPackageName();

  @Autowired JdbcTemplate jdbc;
  @Autowired Destination destination;
  @Autowired SignIn signIn;
  @Autowired LoggingSystem logging;

  private final StringBuilder answers = new StringBuilder();

  @BeforeEach
  void logEverythingOfOurs() {
    logging.setLogLevel(OURS, LogLevel.TRACE);
  }

  @AfterEach
  void asBefore() {
    logging.setLogLevel(OURS, null);
    delete("admin", "/simulator/control/faults");
  }

  @Test
  void noSecretStandsInALogATableOrAnAnswer(CapturedOutput log) {
    AppRegistration app = destination.registration();
    String bearer = signIn.bearer(Grant.APP_AND_USER, UUID.randomUUID());
    String alone = signIn.bearer(Grant.APP_ONLY, UUID.randomUUID());
    String key = startedAs("sally", full());
    runJobs(key);
    complete("sally", claimed(key, "review"), Map.of("reviewDecision", "submit"));
    assertThat(currentTask(standing(key))).isEqualTo("hand-over");
    String handOver = claimed(key, "hand-over");
    String during = everything(key);
    JsonNode information = post("sally", resource(key) + "/setup-information", "").json();
    String password = information.get("temporaryPassword").asText();
    complete("sally", handOver, Map.of());
    assertThat(standing(key, "outcome")).isEqualTo("onboarded");
    String after = everything(key);

    assertThat(during + after).contains(key, app.applicationId());
    assertThat(log.getAll()).contains("Partner Center answered create-customer");
    for (String secret :
        List.of(app.applicationSecret(), app.refreshToken(), bearer, alone, password)) {
      assertThat(secret).hasSizeGreaterThan(7);
      assertThat((during + after).contains(secret)).as("in a table or an answer").isFalse();
      assertThat(log.getAll().contains(secret)).as("in the log").isFalse();
    }
  }

  @Test
  void aRefusedSignInIsAnIncidentThatSaysWhatToDoAndNoSecret(CapturedOutput log) {
    String key = startedAs("sally", full());
    runJobs(key);
    String review = claimed(key, "review");
    String sentence = "AADSTS70008: The grant " + destination.registration().refreshToken();
    fault(
        Map.of(
            "call",
            "token",
            "kind",
            "status",
            "status",
            400,
            "code",
            "invalid_grant",
            "description",
            sentence));
    complete("sally", review, Map.of("reviewDecision", "submit"));
    runFailingJobs(key);

    JsonNode incidents = get("crm", resource(key)).json().get("incidents");

    assertThat(incidents).hasSize(1);
    assertThat(incidents.get(0).get("message").asText())
        .startsWith(
            "Partner Center refused token with 400/invalid_grant (correlation id "
                + instanceId(key)
                + "). “AADSTS70008” What to do: the consent")
        .contains("partner-center.refresh-token");
    String secret = destination.registration().refreshToken();
    assertThat(log.getAll().contains(secret)).isFalse();
    assertThat(everything(key).contains(secret)).isFalse();
  }

  @Test
  void oneIdNamesTheOnboardingInLogsCallsAndCockpit(CapturedOutput log) {
    String key = startedAs("sally", full());
    String id = instanceId(key);
    runJobs(key);
    complete("sally", claimed(key, "review"), Map.of("reviewDecision", "submit"));
    JsonNode handOver = standing(key);

    assertThat(handOver.get("correlationId").asText()).isEqualTo(id);
    assertThat(
            get("mona", ENGINE + "/variable-instance?processInstanceIdIn=" + id)
                .json()
                .findValuesAsText("name"))
        .contains("correlationId");
    assertThat(
            StreamSupport.stream(
                    get("admin", "/simulator/control/calls").json().spliterator(), false)
                .filter(call -> call.path("correlationId").asText().equals(id))
                .map(call -> call.get("call").asText())
                .collect(Collectors.toSet()))
        .contains("search-customers", "check-domain", "create-customer", "confirm-agreement")
        .contains("create-cart", "checkout", "country-rules");
    List<String> lines =
        log.getAll()
            .lines()
            .filter(line -> line.contains("Partner Center answered"))
            .filter(line -> line.contains(key))
            .toList();
    assertThat(lines).hasSizeGreaterThan(5).allMatch(line -> line.contains(key + " " + id + "]"));
  }

  @Test
  void whereNoOnboardingIsBehindALineItNamesNone(CapturedOutput log) {
    get("crm", "/api/countries/PT");

    assertThat(log.getAll().lines())
        .filteredOn(line -> line.contains("Partner Center answered country-rules"))
        .isNotEmpty()
        .noneMatch(line -> line.contains("[ ]") || line.contains("replace"));
  }

  private String everything(String key) {
    answers.append(get("crm", resource(key)).text());
    answers.append(get("mona", ENGINE + "/history/variable-instance").text());
    answers.append(get("mona", ENGINE + "/history/job-log").text());
    answers.append(get("admin", "/simulator/control/calls").text());
    answers.append(get("admin", "/simulator/control/customers").text());
    return EveryTable.of(jdbc) + answers;
  }

  private String standing(String key, String what) {
    return get("crm", resource(key)).json().path(what).asText();
  }

  private String claimed(String key, String task) {
    String id = taskId(key, task);
    post("sally", ENGINE + "/task/" + id + "/claim", Map.of("userId", "sally"));
    return id;
  }

  private void fault(Map<String, Object> fault) {
    assertThat(post("admin", "/simulator/control/faults", fault).status()).isEqualTo(201);
  }

  private void runFailingJobs(String key) {
    try {
      runJobs(key);
    } catch (RuntimeException expected) {
      // it is looked for in the incident
    }
  }
}
