package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.example.Examples.attested;
import static io.cspdesk.onboarding.example.Examples.direct;
import static io.cspdesk.onboarding.example.Examples.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.workflow.model.MessageName;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The customer signs the agreement: the tenant comes first, and no order before the signature. */
class DirectAcceptanceStories extends WayStory {

  @Test
  void theTenantFirstThenTheSignatureThenTheOrder() {
    OnboardingDriver onboarding = waitsForTheCustomer();
    String customerId = onboarding.variable("customerId");

    onboarding.after(POLL);
    assertThat(onboarding.waitsAt()).contains("acceptance-wait");
    // whoever says so, Microsoft has to know
    onboarding.told("crm", MessageName.AGREEMENT_ACCEPTED, Map.of());
    assertThat(onboarding.waitsAt()).contains("acceptance-wait");
    assertThat(held().get("orders")).isEmpty();
    assertThat(calls(onboarding))
        .contains("create-customer")
        .doesNotContain("create-cart", "checkout", "confirm-agreement");

    accepts(customerId, "agreement");
    onboarding
        .told("crm", MessageName.AGREEMENT_ACCEPTED, Map.of())
        .choose("sally", order(4))
        .decide("sally", UserTask.REVIEW, "submit")
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("onboarded");
    assertThat(held().get("orders")).hasSize(1);
    assertThat(calls(onboarding)).doesNotContain("confirm-agreement");
  }

  @Test
  void subscriptionsAreNotChosenBeforeTheSignature() {
    OnboardingDriver onboarding = start("sally", complete(direct(), null));
    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, "update-subscriptions"))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("accepts the agreement first");
    onboarding.standsAt(UserTask.REVIEW);
  }

  @Test
  void theSignatureIsFoundByLooking() {
    OnboardingDriver onboarding = waitsForTheCustomer();
    accepts(onboarding.variable("customerId"), "agreement");
    onboarding.after(POLL).standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
  }

  @Test
  void anOrderThatWasSentAtOnceIsPlacedAfterTheSignatureOnly() {
    OnboardingDriver onboarding =
        start("sally", complete(direct(), order(4)))
            .decide("sally", UserTask.REVIEW, "submit")
            .complete("sally", UserTask.HAND_OVER, Map.of());
    assertThat(held().get("orders")).isEmpty();

    accepts(onboarding.variable("customerId"), "agreement");
    onboarding.after(POLL).decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.HAND_OVER);
    assertThat(held().get("orders")).hasSize(1);
  }

  @Test
  void whoCannotSignIsGivenTimeOrAttested() {
    OnboardingDriver onboarding = waitsForTheCustomer();
    remind(onboarding);
    assertThat(onboarding.findings()).containsExactly("agreement.acceptance not-accepted-yet");

    onboarding.confirmAgreement("adam", direct());
    assertThat(onboarding.waitsAt()).contains("acceptance-wait");

    remind(onboarding);
    onboarding
        .confirmAgreement("adam", attested())
        .choose("sally", order(1))
        .decide("sally", UserTask.REVIEW, "submit")
        .standsAt(UserTask.HAND_OVER);
    assertThat(held().get("agreements")).hasSize(1);
    assertThat(held().get("orders")).hasSize(1);
  }

  private OnboardingDriver waitsForTheCustomer() {
    OnboardingDriver onboarding =
        start("sally", complete(direct(), null))
            .decide("sally", UserTask.REVIEW, "submit")
            .complete("sally", UserTask.HAND_OVER, Map.of());
    assertThat(onboarding.waitsAt()).contains("acceptance-wait");
    return onboarding;
  }

  private void remind(OnboardingDriver onboarding) {
    for (int looked = 0; looked < 3 && onboarding.task() == null; looked++) {
      onboarding.after(looked == 0 ? REMINDER : POLL);
    }
    onboarding.standsAt(UserTask.CONFIRM_AGREEMENT);
  }
}
