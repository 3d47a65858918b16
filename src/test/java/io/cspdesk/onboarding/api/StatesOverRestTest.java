package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.RunningApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Running, completed, cancelled: whatever became of an onboarding, a list and its own answer agree.
 */
class StatesOverRestTest extends RunningApplication {

  /** What Cockpit's dialog sets unless somebody unticks it. */
  private static final String AS_COCKPIT_DOES = "?skipCustomListeners=true&skipIoMappings=true";

  @Autowired JdbcTemplate jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"", AS_COCKPIT_DOES})
  void itIsCancelledInEveryAnswer(String how) {
    String key = startedAs("crm", full());
    runJobs(key);
    long cancelledBefore = total("cancelled");
    long runningBefore = total("running");
    long completedBefore = total("completed");

    deleteInstance(key, how);

    JsonNode onboarding = get("crm", resource(key)).json();
    assertThat(onboarding.get("state").asText()).isEqualTo("cancelled");
    assertThat(onboarding.has("outcome")).isFalse();
    assertThat(onboarding.get("endedAt").asText()).isNotEmpty();
    assertThat(keys("cancelled")).contains(key);
    assertThat(keys("running")).doesNotContain(key);
    assertThat(keys("completed")).doesNotContain(key);
    assertThat(total("cancelled")).isEqualTo(cancelledBefore + 1);
    assertThat(total("running")).isEqualTo(runningBefore - 1);
    assertThat(total("completed")).isEqualTo(completedBefore);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", AS_COCKPIT_DOES})
  void itsDomainIsFreeAndItsBusinessKeyStaysUsed(String how) {
    String prefix = newPrefix();
    String key = startedAs("crm", full(newKey(), prefix));
    runJobs(key);

    deleteInstance(key, how);

    assertThat(post("crm", API, full(newKey(), prefix)).status()).isEqualTo(201);
    assertProblem(
        post("crm", API, full(key, newPrefix())), 409, "businessKey", "business-key-used");
  }

  @Test
  void noPasswordIsLeftBehind() {
    ObjectNode request = full();
    String key = startedAs("sally", request);
    runJobs(key);
    complete("sally", taskId(key, "review"), Map.of("reviewDecision", "submit"));
    assertThat(currentTask(standing(key))).isEqualTo("hand-over");
    assertThat(passwords(key)).hasSize(1).doesNotContainNull();

    deleteInstance(key, AS_COCKPIT_DOES);

    assertThat(passwords(key)).containsOnlyNulls();
  }

  /** The states of the diagram's own ends, which a list asks the engine for. */
  @Test
  void whatCameToAnEndIsCompletedOrCancelled() {
    assertListed(handedOver(), "completed", "onboarded");
    assertListed(withdrawn(), "completed", "invitation-withdrawn");
    assertListed(closedAsDuplicate(), "completed", "already-customer");
    String cancelled = startedAs("crm", full());
    runJobs(cancelled);
    post("crm", resource(cancelled) + "/cancellation", null);
    assertListed(cancelled, "cancelled", "cancelled");
  }

  private String handedOver() {
    String key = startedAs("sally", full());
    runJobs(key);
    complete("sally", taskId(key, "review"), Map.of("reviewDecision", "submit"));
    runJobs(key);
    complete("sally", taskId(key, "hand-over"), Map.of());
    return key;
  }

  private String withdrawn() {
    ObjectNode request = full();
    request.put("existingCustomer", true);
    request.put("existingDomain", newPrefix() + ".onmicrosoft.com");
    String key = startedAs("sally", request);
    runJobs(key);
    complete(
        "sally", taskId(key, "request-relationship"), Map.of("relationshipDecision", "withdraw"));
    return key;
  }

  private String closedAsDuplicate() {
    String prefix = newPrefix();
    post(
        "admin",
        "/simulator/control/customers",
        Map.of(
            "domain",
            prefix + ".onmicrosoft.com",
            "companyName",
            "Fourth Coffee",
            "relationship",
            "reseller"));
    String key = startedAs("sally", full(newKey(), prefix));
    runJobs(key);
    complete("sally", taskId(key, "duplicate-found"), Map.of("duplicateDecision", "close"));
    return key;
  }

  private void assertListed(String key, String state, String outcome) {
    JsonNode onboarding = get("crm", resource(key)).json();
    assertThat(onboarding.get("outcome").asText()).isEqualTo(outcome);
    assertThat(onboarding.get("state").asText()).isEqualTo(state);
    for (String listed : List.of("running", "completed", "cancelled")) {
      assertThat(keys(listed).contains(key)).as(outcome + listed).isEqualTo(listed.equals(state));
    }
  }

  private void deleteInstance(String key, String how) {
    Answer deleted = delete("admin", ENGINE + "/process-instance/" + instanceId(key) + how);
    assertThat(deleted.status()).as(deleted.text()).isEqualTo(204);
  }

  private List<String> passwords(String key) {
    return jdbc.queryForList(
        "select encrypted_password from setup_information where business_key = ?",
        String.class,
        key);
  }

  private long total(String state) {
    return get("crm", API + "?state=" + state + "&size=1").json().get("total").asLong();
  }

  private List<String> keys(String state) {
    return get("crm", API + "?state=" + state + "&size=100")
        .json()
        .get("items")
        .findValuesAsText("businessKey");
  }
}
