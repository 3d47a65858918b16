package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.example.Examples.attested;
import static io.cspdesk.onboarding.example.Examples.order;
import static io.cspdesk.onboarding.workflow.OnboardingDriver.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.cspdesk.onboarding.example.Example;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a customer who is new to Microsoft to the hand-over, or to an end before. */
class NewCustomerStories extends WayStory {

  @Test
  void aSalesAgentStartsWithLittleAndHandsOver() {
    Example little =
        account().without("email").without("address.postalCode").without("primaryContact");
    OnboardingDriver onboarding = start("sally", Variables.putValue("account", json(little)));
    onboarding.standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.findings()).contains("account.email required");

    onboarding
        .giveAccount("sally", account())
        .confirmAgreement("adam", attested())
        .choose("sally", order(10))
        .standsAt(UserTask.REVIEW)
        .claim("sally")
        .decide("sally", UserTask.REVIEW, "submit")
        .standsAt(UserTask.HAND_OVER);

    assertThat(onboarding.task().getAssignee()).isEqualTo("sally");
    assertThat(onboarding.variable("customerId")).isNotBlank();
    assertThat(onboarding.variable("orderIds")).startsWith("[\"");
    assertThat(onboarding.instance()).isWaitingAt("hand-over");
    onboarding.complete("sally", UserTask.HAND_OVER, Map.of()).endedAs("onboarded");
    assertThat(held().get("orders")).hasSize(1);
    assertThat(held().get("agreements")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"crm,CONFIRM_AGREEMENT", "uma,CONFIRM_AGREEMENT", "sally,REVIEW", "adam,REVIEW"})
  void whatWasGivenCompleteIsNotAskedAgain(String starter, UserTask standsAt) {
    start(starter, complete()).standsAt(standsAt);
  }

  @Test
  void anUpdateComesStraightBackWithTheRestKept() {
    OnboardingDriver onboarding = start("sally", complete());
    onboarding
        .decide("sally", UserTask.REVIEW, "update-account")
        .giveAccount("sally", account().with("address.postalCode", "98052-6399"))
        .decide("sally", UserTask.REVIEW, "update-agreement")
        .confirmAgreement("sally", attested().with("signer.firstName", "Bea"))
        .decide("sally", UserTask.REVIEW, "update-subscriptions")
        .choose("sally", order(12))
        .standsAt(UserTask.REVIEW);
    assertThat(onboarding.variable("account")).contains("98052-6399");
    assertThat(onboarding.variable("agreement")).contains("Bea");
    assertThat(onboarding.variable("subscriptions")).contains("12");
  }

  @Test
  void cancelledBeforeAnythingExists() {
    start("sally", complete()).decide("sally", UserTask.REVIEW, "cancel").endedAs("cancelled");
    start("sally", Variables.putValue("existingCustomer", true))
        .decide("sally", UserTask.ACCOUNT_INFO, "cancel")
        .endedAs("cancelled");
    assertThat(held()).isNull();
    start("sally", complete()).standsAt(UserTask.REVIEW);
  }

  @Test
  void aCustomerOfOursIsShown() {
    existing("reseller");
    OnboardingDriver onboarding = start("sally", complete()).standsAt(UserTask.DUPLICATE_FOUND);
    assertThat(onboarding.variable("duplicate")).contains("Adatum");
    onboarding.decide("sally", UserTask.DUPLICATE_FOUND, "close").endedAs("already-customer");

    OnboardingDriver different =
        start("sally", complete())
            .decide("sally", UserTask.DUPLICATE_FOUND, "different-customer")
            .standsAt(UserTask.ACCOUNT_INFO);
    assertThat(different.findings()).containsExactly("account.domainPrefix domain-taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Submit", "update", "none"})
  void aWrongDecisionLeavesTheTaskOpen(String decision) {
    OnboardingDriver onboarding = start("sally", complete());
    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, decision))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("reviewDecision");
    assertThatThrownBy(() -> onboarding.complete("sally", UserTask.REVIEW, Map.of()))
        .isInstanceOf(Rejection.class);
    onboarding.standsAt(UserTask.REVIEW);
  }
}
