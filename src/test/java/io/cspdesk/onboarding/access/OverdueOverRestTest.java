package io.cspdesk.onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.RunningApplication;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what is overdue, and that seeing is all. */
class OverdueOverRestTest extends RunningApplication {

  private static final String FILTERS = ENGINE + "/filter";

  private final Instant now = Instant.now();
  private String early;
  private String late;

  @BeforeEach
  void twoWaitForAReview() {
    early = atReview();
    itIs(now.plus(Duration.ofDays(14)));
    late = atReview();
  }

  @AfterEach
  void letTheClockGo() {
    ClockUtil.reset();
  }

  @Test
  void theManagersFirstFilterShowsWhatIsOverdueTheOldestFirst() {
    assertThat(filters("mona")).containsExactly("Overdue tasks", "All open tasks");

    assertThat(onboardings("mona", "Overdue tasks")).contains(early).doesNotContain(late);
    itIs(now.plus(Duration.ofDays(40)));
    assertThat(onboardings("mona", "Overdue tasks")).containsSubsequence(early, late);
  }

  @Test
  void staffKeepTheirOwnFilters() {
    assertThat(filters("sally")).containsExactly("My roles' tasks", "My tasks");
    assertThat(get("sally", FILTERS + "/" + filter("mona", "Overdue tasks") + "/list").status())
        .isEqualTo(403);
  }

  @Test
  void whatRoseComesFirstForStaff() {
    String task = taskId(early, "review");
    itIs(now.plus(Duration.ofDays(40)));
    assertThat(put("admin", ENGINE + "/task/" + task, prioritized(task, 80)).status())
        .isEqualTo(204);
    assertThat(onboardings("sally", "My roles' tasks")).containsSubsequence(early, late);
  }

  @Test
  void theFacadeTellsTheDueDateAndNarrowsToTheOverdue() {
    JsonNode task = standing(late).get("currentTasks").get(0);
    assertThat(OffsetDateTime.parse(task.get("dueAt").asText()).toInstant())
        .isAfter(now.plus(Duration.ofDays(14)));

    assertThat(listed("?overdue=true&size=100")).contains(early).doesNotContain(late);
    assertThat(listed("?overdue=false&size=100")).contains(early, late);
    assertThat(listed("?overdue=true&state=completed&size=100")).isEmpty();
    assertProblem(get("crm", API + "?overdue=perhaps"), 400, "overdue", "wrong-type");

    complete("sally", taskId(early, "review"), Map.of("reviewDecision", "cancel"));
    assertThat(listed("?overdue=true&size=100")).doesNotContain(early);
  }

  @Test
  void nothingOverdueIsAnEmptyPage() {
    itIs(Instant.parse("2020-01-01T00:00:00Z"));
    JsonNode page = get("crm", API + "?overdue=true").json();
    assertThat(page.get("items")).isEmpty();
    assertThat(page.get("total").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claim|{\"userId\":\"mona\"}",
        "assignee|{\"userId\":\"mona\"}",
        "assignee|{\"userId\":\"adam\"}",
        "delegate|{\"userId\":\"adam\"}",
        "unclaim|",
        "complete|{\"variables\":{\"reviewDecision\":{\"value\":\"submit\"}}}",
        "submit-form|{\"variables\":{\"reviewDecision\":{\"value\":\"submit\"}}}",
        "resolve|{}",
        "identity-links|{\"groupId\":\"onboarding-manager\",\"type\":\"candidate\"}"
      })
  void aManagerTakesNobodysWork(String action, String body) {
    String task = taskId(early, "review");
    assertThat(
            post("sally", ENGINE + "/task/" + task + "/claim", Map.of("userId", "sally")).status())
        .isEqualTo(204);
    JsonNode before = get("mona", ENGINE + "/task/" + task).json();

    assertThat(post("mona", ENGINE + "/task/" + task + "/" + action, body).status()).isEqualTo(403);

    assertThat(get("mona", ENGINE + "/task/" + task).json()).isEqualTo(before);
    assertThat(before.get("assignee").asText()).isEqualTo("sally");
  }

  private String atReview() {
    String key = startedAs("sally", full());
    runJobs(key);
    return key;
  }

  private List<String> filters(String user) {
    return texts(get(user, FILTERS + "?resourceType=Task").json(), "name");
  }

  private String filter(String user, String name) {
    return StreamSupport.stream(
            get(user, FILTERS + "?resourceType=Task").json().spliterator(), false)
        .filter(filter -> filter.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
  }

  /** In the order of the filter, by their instances. */
  private List<String> onboardings(String user, String filter) {
    return texts(
            get(user, FILTERS + "/" + filter(user, filter) + "/list?maxResults=500").json(),
            "processInstanceId")
        .stream()
        .map(id -> get("admin", ENGINE + "/history/process-instance/" + id).json())
        .map(instance -> instance.get("businessKey").asText())
        .toList();
  }

  private List<String> listed(String narrowing) {
    return texts(get("crm", API + narrowing).json().get("items"), "businessKey");
  }

  private static List<String> texts(JsonNode items, String field) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.get(field).asText())
        .toList();
  }

  private Map<String, Object> prioritized(String task, int priority) {
    JsonNode now = get("admin", ENGINE + "/task/" + task).json();
    return Map.of(
        "name", now.get("name").asText(), "due", now.get("due").asText(), "priority", priority);
  }

  private static void itIs(Instant instant) {
    ClockUtil.setCurrentTime(Date.from(instant));
  }
}
