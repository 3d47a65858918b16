package io.cspdesk.onboarding.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same thing sent several times at once: it is done once, and the others are told so. */
class AtTheSameMomentTest extends OneProcess {

  private static final int SENDERS = 20;
  private static final int CLICKS = 3;
  private static final int REPETITIONS = 10;

  @ParameterizedTest
  @ValueSource(strings = {API, START + "/start"})
  void oneStartForOneBusinessKey(String door, TestInfo test) throws Exception {
    String key = newKey();
    List<Callable<Answer>> starts = new ArrayList<>();
    for (int i = 0; i < SENDERS; i++) {
      ObjectNode request = full(key, newPrefix());
      starts.add(() -> start(door, request));
    }

    List<Answer> answers = atOnce(starts);

    assertOneStarted(door, answers, test);
    assertThat(processInstances(key)).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {API, START + "/start"})
  void oneStartForOneDomain(String door, TestInfo test) throws Exception {
    String prefix = newPrefix();
    List<String> keys = new ArrayList<>();
    List<Callable<Answer>> starts = new ArrayList<>();
    for (int i = 0; i < SENDERS; i++) {
      ObjectNode request = full(newKey(), prefix);
      keys.add(request.get("businessKey").asText());
      starts.add(() -> start(door, request));
    }

    List<Answer> answers = atOnce(starts);

    assertOneStarted(door, answers, test);
    assertThat(keys.stream().mapToLong(this::processInstances).sum()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "submit-form"})
  void oneSubmissionForOneReview(String how, TestInfo test) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < REPETITIONS; i++) {
      ObjectNode request = full();
      String key = startedAs("sally", request);
      assertThat(currentTask(standing(key))).isEqualTo("review");
      String path = ENGINE + "/task/" + taskId(key, "review") + "/" + how;
      Map<String, Object> body = Map.of("variables", typed(Map.of("reviewDecision", "submit")));

      List<Answer> answers = atOnce(Collections.nCopies(CLICKS, () -> post("sally", path, body)));

      assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> answer.status() != 204)
          .allSatisfy(AtTheSameMomentTest::saysThatItIsDone);
      answers.forEach(answer -> statuses.add(answer.status()));
      runJobs(key);
      assertProvisionedOnce(request);
    }
    report(test, statuses);
  }

  @Test
  void aTaskThatIsDoneIsNotThereAnyMore() {
    ObjectNode request = full();
    String key = startedAs("sally", request);
    runJobs(key);
    String task = taskId(key, "review");
    complete("sally", task, Map.of("reviewDecision", "submit"));

    saysThatItIsDone(complete("sally", task, Map.of("reviewDecision", "submit")));

    runJobs(key);
    assertProvisionedOnce(request);
  }

  private static void saysThatItIsDone(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.json().get("message").asText()).contains("completed already");
  }

  private Answer start(String door, ObjectNode request) {
    return post("crm", door, door.equals(API) ? request : forEngine(request));
  }

  private static void assertOneStarted(String door, List<Answer> answers, TestInfo test) {
    report(test, answers.stream().map(Answer::status).toList());
    assertThat(answers)
        .filteredOn(answer -> answer.status() == (door.equals(API) ? 201 : 200))
        .hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(SENDERS - 1);
    if (door.equals(API)) {
      String started =
          answers.stream().filter(answer -> answer.status() == 201).findFirst().get().location();
      assertThat(answers).extracting(Answer::location).containsOnly(started);
    }
  }

  private static void report(TestInfo test, List<Integer> statuses) {
    Map<Integer, Long> counted =
        statuses.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    System.out.println(
        "At once: "
            + test.getTestMethod().get().getName()
            + " "
            + test.getDisplayName()
            + ": answers by status "
            + counted);
  }
}
