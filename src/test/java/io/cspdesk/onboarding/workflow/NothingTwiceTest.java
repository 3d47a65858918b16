package io.cspdesk.onboarding.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.workflow.refusal.Advice;
import io.cspdesk.onboarding.workflow.refusal.DocumentedCode;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is tried again, and that it is made once whatever was answered before. */
class NothingTwiceTest extends ProvisioningStory {

  @ParameterizedTest
  @MethodSource("retried")
  void whatMayPassIsTriedAgainAndOrderedOnce(DocumentedCode refused) {
    String code = refused.code().equals("*") ? "" : refused.code();
    review();
    fault("checkout", refused.status(), code);

    assertThatThrownBy(this::submit)
        .hasMessageContaining("checkout")
        .hasMessageContaining(
            code.isEmpty() ? refused.status() + " without a code" : refused.answer())
        .hasMessageContaining("correlation id " + onboarding.instance().getId());

    assertThat(incidents()).isEmpty();
    Job job = onboarding.jobs().get(0);
    assertThat(job.getRetries()).isEqualTo(4);
    assertThat(job.getExceptionMessage())
        .contains(String.valueOf(refused.status()), "correlation id");
    onboarding.runJobs();
    assertOnboardedOnce();
    boolean sameCheckout = requestIds("checkout").stream().distinct().count() == 1;
    assertThat(sameCheckout).isEqualTo(refused.status() == 409);
    // what a refusal is about is given up; a fault of the server says nothing about the cart
    boolean isRefusal =
        refused.status() < 500 && refused.status() != 429 && refused.status() != 408;
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

  static Stream<DocumentedCode> retried() {
    return DocumentedCode.retried();
  }
}
