package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.example.Examples.attested;
import static io.cspdesk.onboarding.example.Examples.evidence;
import static io.cspdesk.onboarding.example.Examples.line;
import static io.cspdesk.onboarding.example.Examples.order;
import static io.cspdesk.onboarding.example.OfferIds.AUDIO_CONFERENCING;
import static io.cspdesk.onboarding.example.OfferIds.E3;
import static io.cspdesk.onboarding.example.OfferIds.E3_TRIAL;
import static io.cspdesk.onboarding.workflow.OnboardingDriver.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.example.Example;
import io.cspdesk.onboarding.partnercenter.Orders;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong comes back to whoever can correct it, and the rest is kept. */
class CorrectionStories extends WayStory {

  @Autowired private Orders orders;

  @Test
  void aWrongAccountComesBackToWhoeverGaveIt() {
    OnboardingDriver onboarding =
        start(
            "crm",
            Variables.putValue("account", json(account().with("address.postalCode", "9805"))));
    onboarding.standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.findings())
        .containsExactly("account.address.postalCode invalid-postal-code");

    onboarding
        .claim("sally")
        .giveAccount("sally", account().with("address.postalCode", "ABC"))
        .standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.task().getAssignee()).isEqualTo("sally");

    onboarding.giveAccount("sally", account()).standsAt(UserTask.CONFIRM_AGREEMENT);
    assertThat(onboarding.variable("domain")).isEqualTo(domain());
  }

  @Test
  void aDomainThatIsBeingOnboardedComesBack() {
    OnboardingDriver first = start("crm", Variables.putValue("account", json(account())));
    OnboardingDriver second = start("crm", Variables.createVariables());
    second.giveAccount("sally", account()).standsAt(UserTask.ACCOUNT_INFO);
    assertThat(second.findings()).contains("account.domainPrefix domain-in-other-onboarding");

    engine.getRuntimeService().deleteProcessInstance(first.instance().getId(), "given up");
    second.giveAccount("sally", account()).standsAt(UserTask.CONFIRM_AGREEMENT);
  }

  @Test
  void aWrongAgreementComesBack() {
    OnboardingDriver onboarding = start("crm", complete());
    onboarding
        .confirmAgreement("adam", attested().with("dateAgreed", "2019-09-30"))
        .standsAt(UserTask.CONFIRM_AGREEMENT);
    assertThat(onboarding.findings()).containsExactly("agreement.dateAgreed date-before-agreement");
    onboarding.confirmAgreement("adam", attested()).standsAt(UserTask.REVIEW);
    assertThat(onboarding.variable("findings")).isEqualTo("[]");
  }

  @Test
  void aWayOfAcceptanceThatIsNotOfferedComesBackBeforeAnythingIsCreated() {
    OnboardingDriver onboarding =
        start("sally", complete(evidence("A-1"), order(10))).standsAt(UserTask.CONFIRM_AGREEMENT);
    assertThat(onboarding.findings())
        .containsExactly("agreement.acceptance acceptance-not-available");
  }

  @Test
  void aWrongOrderComesBack() {
    OnboardingDriver onboarding =
        start("sally", complete(attested(), order(0))).standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    assertThat(onboarding.findings())
        .containsExactly("subscriptions[0].quantity quantity-out-of-range");
    onboarding.choose("sally", order(1)).standsAt(UserTask.REVIEW);
  }

  @Test
  void aDomainTakenAtTheLastMomentGoesBackToTheAccount() {
    OnboardingDriver onboarding = start("sally", complete());
    fault("create-customer", 400, "27100");
    onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.findings()).containsExactly("account.domainPrefix domain-taken");
    prefix = prefix + "x";
    onboarding
        .giveAccount("sally", account())
        .decide("sally", UserTask.REVIEW, "submit")
        .standsAt(UserTask.HAND_OVER);
  }

  @Test
  void aRefusedOrderGoesBackToTheSubscriptionsAndTheCustomerStays() {
    OnboardingDriver onboarding = start("sally", complete());
    fault("checkout", 403, "2091");
    onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    assertThat(onboarding.findings()).containsExactly("subscriptions offer-withdrawn");
    onboarding.choose("sally", order(7)).standsAt(UserTask.REVIEW);

    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, "update-account"))
        .isInstanceOf(Rejection.class);
    onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.HAND_OVER);
    assertThat(held().get("agreements")).hasSize(1);
    assertThat(held().get("orders")).hasSize(1);
  }

  @Test
  void anAddOnWithoutItsBaseComesBack() {
    Example addOn = line(AUDIO_CONFERENCING, 5, "annual");
    OnboardingDriver onboarding =
        start("sally", complete(attested(), order(addOn))).standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    assertThat(onboarding.findings())
        .containsExactly("subscriptions[0].offerId add-on-without-base");

    onboarding
        .choose("sally", order(line(E3, 10, "annual"), addOn))
        .decide("sally", UserTask.REVIEW, "submit")
        .standsAt(UserTask.HAND_OVER);
    assertThat(held().at("/orders/0/lineItems")).hasSize(2);
  }

  @Test
  void whatTheCustomerOwnsCountsWhenTheOrderIsGoneThroughAgain() {
    Example trial = line(E3_TRIAL, 25, "none");
    OnboardingDriver onboarding = start("sally", complete(attested(), order(trial)));
    fault("checkout", 403, "2091");
    onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    orderElsewhere(onboarding.variable("customerId"), trial);

    onboarding.choose("sally", order(trial)).standsAt(UserTask.CHOOSE_SUBSCRIPTIONS);
    assertThat(onboarding.findings())
        .containsExactly("subscriptions[0].offerId offer-limit-reached");
    onboarding.choose("sally", order(3)).standsAt(UserTask.REVIEW);
  }

  private void orderElsewhere(String customerId, Example line) {
    orders.place(customerId, List.of(line.as(OrderLine.class)), null, newIds(), newIds());
  }

  private static CallIds newIds() {
    return new CallIds(UUID.randomUUID(), UUID.randomUUID());
  }
}
