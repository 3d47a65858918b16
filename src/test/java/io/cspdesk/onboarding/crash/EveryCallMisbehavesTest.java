package io.cspdesk.onboarding.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each call that verification and provisioning make, with each fault that may pass: the step fails
 * once, and its next try brings the onboarding to its end as if nothing had been.
 */
class EveryCallMisbehavesTest extends OneProcess {

  private static final List<String> READS =
      List.of(
          "search-customers",
          "check-domain",
          "country-rules",
          "validate-address",
          "offers",
          "agreement-metadata");
  private static final List<String> EFFECTS =
      List.of("create-customer", "confirm-agreement", "create-cart", "checkout");

  private static final Set<String> STATUSES = Set.of("429", "500", "503");
  private static final List<String> KINDS =
      List.of("429", "500", "503", "garbage", "reset", "delay", "timeout-after-effect");

  private static int onboarded;
  private static int failures;

  @Autowired ManagementService management;

  static Stream<Arguments> misbehaviour() {
    return Stream.concat(READS.stream(), EFFECTS.stream())
        .flatMap(
            call ->
                KINDS.stream()
                    // NothingTwiceTest has them, with every code
                    .filter(kind -> !(call.equals("checkout") && STATUSES.contains(kind)))
                    .map(kind -> Arguments.of(call, kind)));
  }

  @BeforeEach
  void behave() {
    delete("admin", "/simulator/control/faults");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("misbehaviour")
  void theNextTryBringsItToItsEnd(String call, String kind) {
    assertThat(post("admin", "/simulator/control/faults", fault(call, kind)).status())
        .isEqualTo(201);
    ObjectNode request = full();
    String key = startedAs("sally", request);
    String instance = instanceId(key);

    List<String> failed = new ArrayList<>(tryUntilAPersonIsNeeded(instance));
    complete("sally", taskId(key, "review"), Map.of("reviewDecision", "submit"));
    failed.addAll(tryUntilAPersonIsNeeded(instance));

    assertThat(failed)
        .allSatisfy(message -> assertThat(message).contains(call, "correlation id"))
        .hasSizeBetween(1, isCutHead(call, kind) ? 2 : 1);
    assertThat(get("admin", "/simulator/control/faults").json()).isEmpty();
    if (kind.equals("delay") && EFFECTS.contains(call)) {
      awaitTheLateOne(call, instance);
    }
    assertProvisionedOnce(request);
    onboarded++;
    failures += failed.size();
  }

  @AfterAll
  static void report() {
    System.out.printf(
        "Misbehaviour: %d onboardings, %d failed steps, each handed over with exactly one of"
            + " everything%n",
        onboarded, failures);
  }

  private static Map<String, Object> fault(String call, String kind) {
    Map<String, Object> fault = new HashMap<>();
    fault.put("call", call);
    if (STATUSES.contains(kind)) {
      fault.put("kind", "status");
      fault.put("status", Integer.parseInt(kind));
    } else {
      fault.put("kind", kind);
    }
    if (kind.equals("delay")) {
      // longer than we read
      fault.put("delayMs", 1_500);
    }
    if (isCutHead(call, kind)) {
      fault.put("times", 5);
    }
    return fault;
  }

  /** The JDK's client repeats a HEAD without an answer by itself, up to five tries in all. */
  private static boolean isCutHead(String call, String kind) {
    return call.equals("check-domain")
        && (kind.equals("reset") || kind.equals("timeout-after-effect"));
  }

  /**
   * Runs what has retries left, due or not.
   *
   * @return what the failed tries said
   */
  private List<String> tryUntilAPersonIsNeeded(String instance) {
    List<String> failed = new ArrayList<>();
    for (List<Job> jobs = jobs(instance); !jobs.isEmpty(); jobs = jobs(instance)) {
      for (Job job : jobs) {
        try {
          management.executeJob(job.getId());
        } catch (RuntimeException e) {
          failed.add(e.getMessage());
        }
      }
    }
    return failed;
  }

  private List<Job> jobs(String instance) {
    return management.createJobQuery().processInstanceId(instance).withRetriesLeft().list();
  }

  /** The call that we gave up on arrives after the one that took its place. */
  private void awaitTheLateOne(String call, String instance) {
    await()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                StreamSupport.stream(
                            get("admin", "/simulator/control/calls").json().spliterator(), false)
                        .filter(made -> made.get("call").asText().equals(call))
                        .filter(made -> made.get("correlationId").asText().equals(instance))
                        .count()
                    == 2);
  }
}
