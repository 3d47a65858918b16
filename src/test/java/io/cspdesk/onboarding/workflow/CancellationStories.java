package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.example.Examples.attested;
import static io.cspdesk.onboarding.example.Examples.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.workflow.model.MessageName;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;

/** Cancelled at any time: what exists at Microsoft by then is settled, and never forgotten. */
class CancellationStories extends WayStory {

  private static final Map<String, Object> REASON = Map.of("reason", "The customer changed plans");

  @Test
  void beforeAnythingExistsItJustEnds() {
    OnboardingDriver onboarding = start("sally", complete(attested(), order(5)));
    onboarding.told("crm", MessageName.CANCEL_ONBOARDING, REASON).endedAs("cancelled");

    assertThat(onboarding.variable("reason")).isEqualTo("The customer changed plans");
    assertThat(held()).isNull();
    assertThatThrownBy(() -> onboarding.told("crm", MessageName.CANCEL_ONBOARDING, REASON))
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void inProductionAnAdminAgentSettlesWhatExists() {
    OnboardingDriver onboarding = created();
    onboarding
        .told("crm", MessageName.CANCEL_ONBOARDING, REASON)
        .standsAt(UserTask.SETTLE_CANCELLATION);
    assertThatThrownBy(() -> onboarding.told("crm", MessageName.CANCEL_ONBOARDING, REASON))
        .isInstanceOf(MismatchingMessageCorrelationException.class);

    onboarding.complete("adam", UserTask.SETTLE_CANCELLATION, Map.of()).endedAs("cancelled");
    assertThat(held()).isNotNull();
  }

  @Test
  void aPersonMayCancelThenToo() {
    OnboardingDriver onboarding = start("sally", complete(attested(), order(5)));
    fault("checkout", 403, "2091");
    onboarding
        .decide("sally", UserTask.REVIEW, "submit")
        .choose("sally", order(2))
        .decide("sally", UserTask.REVIEW, "cancel")
        .complete("adam", UserTask.SETTLE_CANCELLATION, Map.of())
        .endedAs("cancelled");
  }

  @Test
  void aSandboxDeletesTheCustomer() {
    partner.inASandbox();
    created().told("crm", MessageName.CANCEL_ONBOARDING, Map.of()).endedAs("cancelled");
    assertThat(held()).isNull();
  }

  @Test
  void butNeverATenantThatWasThereBefore() {
    partner.inASandbox();
    String customerId = existing("none");
    OnboardingDriver onboarding =
        start(
                "sally",
                complete(attested(), null)
                    .putValue("existingCustomer", true)
                    .putValue("existingDomain", domain()))
            .decide("sally", UserTask.REQUEST_RELATIONSHIP, "sent");
    accepts(customerId, "relationship");
    onboarding
        .told("crm", MessageName.RELATIONSHIP_ACCEPTED, Map.of("customerId", customerId))
        .told("crm", MessageName.CANCEL_ONBOARDING, REASON)
        .standsAt(UserTask.SETTLE_CANCELLATION);
    assertThat(held()).isNotNull();
  }

  @Test
  void whileACustomerIsAwaited() {
    existing("none");
    OnboardingDriver onboarding =
        start(
                "sally",
                complete(attested(), null)
                    .putValue("existingCustomer", true)
                    .putValue("existingDomain", domain()))
            .decide("sally", UserTask.REQUEST_RELATIONSHIP, "sent");
    onboarding.told("crm", MessageName.CANCEL_ONBOARDING, REASON).endedAs("cancelled");
    assertThat(
            engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(onboarding.instance().getId())
                .count())
        .isZero();
  }

  /** Handed over but not done, so that everything exists. */
  private OnboardingDriver created() {
    return start("sally", complete(attested(), order(5)))
        .decide("sally", UserTask.REVIEW, "submit")
        .standsAt(UserTask.HAND_OVER);
  }
}
