package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.example.Examples.attested;
import static io.cspdesk.onboarding.example.Examples.evidence;
import static io.cspdesk.onboarding.example.Examples.order;
import static io.cspdesk.onboarding.workflow.OnboardingDriver.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.workflow.model.MessageName;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer who exists at Microsoft is asked for a reseller relationship, and never created. */
class RelationshipStories extends WayStory {

  @Test
  void aKnownCustomerIsInvitedAcceptsAndNeedsNoOrder() {
    String customerId = existing("none");
    OnboardingDriver onboarding = invited();
    Invitation invitation = invitation(onboarding);
    assertThat(invitation.body()).contains(invitation.link()).contains("Ann Rivers");
    assertThat(invitation.sentAt()).isNotBlank();

    accepts(customerId, "relationship");
    onboarding
        .told("crm", MessageName.RELATIONSHIP_ACCEPTED, Map.of("customerId", customerId))
        .standsAt(UserTask.CONFIRM_AGREEMENT)
        .confirmAgreement("adam", attested())
        .decide("sally", UserTask.CHOOSE_SUBSCRIPTIONS, "none")
        .decide("sally", UserTask.REVIEW, "submit")
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("relationship-established");

    assertThat(held().get("agreements")).hasSize(1);
    assertThat(held().get("orders")).isEmpty();
    assertThat(calls(onboarding)).doesNotContain("create-customer", "create-cart");
  }

  @Test
  void acceptanceIsFoundByLookingAndTheAgreementThatCameWithItIsNotAskedAgain() {
    String customerId = existing("none");
    OnboardingDriver onboarding = invited();

    onboarding.after(POLL);
    assertThat(onboarding.waitsAt()).contains("relationship-wait");

    accepts(customerId, "relationship");
    accepts(customerId, "agreement");
    onboarding
        .after(POLL)
        .choose("sally", order(3))
        .decide("sally", UserTask.REVIEW, "submit")
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("onboarded");
    assertThat(held().get("agreements")).hasSize(1);
    assertThat(held().get("orders")).hasSize(1);
    assertThat(calls(onboarding)).doesNotContain("create-customer", "confirm-agreement");
  }

  @Test
  void whoIsRemindedKeepsWaitingSendsAgainOrWithdraws() {
    existing("none");
    OnboardingDriver onboarding = invited();
    remind(onboarding).decide("sally", UserTask.FOLLOW_UP_INVITATION, "keep-waiting");
    assertThat(onboarding.waitsAt()).contains("relationship-wait");

    remind(onboarding)
        .decide("sally", UserTask.FOLLOW_UP_INVITATION, "resend")
        .standsAt(UserTask.REQUEST_RELATIONSHIP);
    assertThat(invitation(onboarding).sentAt()).isNull();
    onboarding.decide("sally", UserTask.REQUEST_RELATIONSHIP, "sent");

    remind(onboarding)
        .decide("sally", UserTask.FOLLOW_UP_INVITATION, "withdraw")
        .endedAs("invitation-withdrawn");
  }

  @Test
  void whoSaysThatTheCustomerAcceptedIsBelievedOnceMicrosoftShowsIt() {
    String customerId = existing("none");
    OnboardingDriver onboarding = invited();
    remind(onboarding).decide("sally", UserTask.FOLLOW_UP_INVITATION, "accepted");
    assertThat(onboarding.waitsAt()).contains("relationship-wait");
    assertThat(onboarding.findings()).containsExactly("existingDomain relationship-not-visible");

    accepts(customerId, "relationship");
    remindOrFind(onboarding).standsAt(UserTask.CONFIRM_AGREEMENT);
    assertThat(onboarding.variable("customerId")).isEqualTo(customerId);
  }

  @Test
  void withdrawnBeforeItIsSent() {
    existing("none");
    start("sally", known())
        .decide("sally", UserTask.REQUEST_RELATIONSHIP, "withdraw")
        .endedAs("invitation-withdrawn");
    start("sally", known()).standsAt(UserTask.REQUEST_RELATIONSHIP);
  }

  @Test
  void theLinkCannotBeEditedAway() {
    existing("none");
    OnboardingDriver onboarding = start("sally", known());
    Invitation drafted = invitation(onboarding);
    VariableMap without = edited(drafted, drafted.body().replace(drafted.link(), ""));

    assertThatThrownBy(() -> onboarding.complete("sally", UserTask.REQUEST_RELATIONSHIP, without))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("link has to stay");
    VariableMap removed =
        Variables.putValue("invitation", null).putValue("relationshipDecision", "sent");
    assertThatThrownBy(() -> onboarding.complete("sally", UserTask.REQUEST_RELATIONSHIP, removed))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("missing");
    onboarding
        .standsAt(UserTask.REQUEST_RELATIONSHIP)
        .complete(
            "sally",
            UserTask.REQUEST_RELATIONSHIP,
            edited(drafted, "Please accept: " + drafted.link()));
    assertThat(invitation(onboarding).body()).startsWith("Please accept");
  }

  @Test
  void aTenantIsFoundByItsDomain() {
    existing("none");
    VariableMap variables = known();
    variables.remove("existingCustomer");

    start("crm", variables).standsAt(UserTask.REQUEST_RELATIONSHIP);
  }

  @Test
  void theWantedDomainTurnsOutToBeTheCustomersOwn() {
    existing("none");
    OnboardingDriver onboarding =
        start("sally", complete(attested(), order(1))).standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.findings()).containsExactly("account.domainPrefix domain-taken");

    onboarding
        .decide("sally", UserTask.ACCOUNT_INFO, "existing-customer")
        .standsAt(UserTask.REQUEST_RELATIONSHIP);
    assertThat(onboarding.variable("existingDomain")).isEqualTo(domain());
  }

  @Test
  void aTenantThatIsOursAlreadyIsADuplicate() {
    existing("reseller");
    start("sally", known()).standsAt(UserTask.DUPLICATE_FOUND);
  }

  @Test
  void withoutADomainSomebodyIsAsked() {
    VariableMap variables = known();
    variables.remove("existingDomain");
    OnboardingDriver onboarding = start("sally", variables).standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.findings()).containsExactly("existingDomain required");
  }

  @Test
  void onTheGovernmentsCloudNobodyIsInvited() {
    partner.onTheGovernmentsCloud();
    String customerId = existing("none");
    OnboardingDriver onboarding =
        start("sally", known())
            .after(Duration.ofSeconds(1))
            .standsAt(UserTask.FOLLOW_UP_INVITATION);
    assertThat(onboarding.findings()).containsExactly("existingCustomer no-relationship-on-cloud");
    for (String decision : new String[] {"resend", "keep-waiting"}) {
      assertThatThrownBy(() -> onboarding.decide("sally", UserTask.FOLLOW_UP_INVITATION, decision))
          .isInstanceOf(Rejection.class);
    }
    accepts(customerId, "relationship");
    onboarding
        .decide("sally", UserTask.FOLLOW_UP_INVITATION, "accepted")
        .confirmAgreement("adam", evidence("Contract 2026-7"))
        .choose("sally", order(2));
    assertThat(calls(onboarding))
        .doesNotContain("relationship-request", "direct-sign-status", "agreement-metadata");
  }

  @Test
  void anIndirectResellersProviderDoesTheRest() {
    partner.indirectReseller();
    String customerId = existing("none");
    invited()
        .told("crm", MessageName.RELATIONSHIP_ACCEPTED, Map.of("customerId", customerId))
        .endedAs("relationship-established");
  }

  @Test
  void anIndirectResellerIsToldAtOnceThatItCreatesNoCustomers() {
    partner.indirectReseller();
    OnboardingDriver onboarding =
        start("sally", complete(attested(), order(1))).standsAt(UserTask.ACCOUNT_INFO);
    assertThat(onboarding.findings()).containsExactly("existingCustomer reseller-cannot-create");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mona", "uma"})
  void onlyWhoMaySendAMessageSendsIt(String user) {
    String customerId = existing("none");
    OnboardingDriver onboarding = invited();
    accepts(customerId, "relationship");
    Map<String, Object> carried = Map.of("customerId", customerId);
    if (user.equals("mona")) {
      assertThatThrownBy(() -> onboarding.told(user, MessageName.RELATIONSHIP_ACCEPTED, carried))
          .isInstanceOf(AuthorizationException.class);
    } else {
      onboarding.told(user, MessageName.RELATIONSHIP_ACCEPTED, carried);
      assertThat(onboarding.variable("customerId")).isEqualTo(customerId);
    }
  }

  @Test
  void aMessageCarriesNothingElse() {
    existing("none");
    OnboardingDriver onboarding = invited();
    assertThatThrownBy(
            () ->
                onboarding.told(
                    "crm", MessageName.RELATIONSHIP_ACCEPTED, Map.of("agreementWay", "settled")))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("agreementWay");
    assertThatThrownBy(() -> onboarding.told("crm", MessageName.AGREEMENT_ACCEPTED, Map.of()))
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  /** A customer of whom the caller knows that a tenant exists. */
  private VariableMap known() {
    return Variables.putValue("existingCustomer", true)
        .putValue("existingDomain", domain())
        .putValue("account", json(account()));
  }

  private OnboardingDriver invited() {
    OnboardingDriver onboarding =
        start("sally", known())
            .standsAt(UserTask.REQUEST_RELATIONSHIP)
            .decide("sally", UserTask.REQUEST_RELATIONSHIP, "sent");
    assertThat(onboarding.waitsAt()).contains("relationship-wait");
    return onboarding;
  }

  /** Whatever looking comes before the reminder finds nothing. */
  private OnboardingDriver remind(OnboardingDriver onboarding) {
    return remindOrFind(onboarding).standsAt(UserTask.FOLLOW_UP_INVITATION);
  }

  private OnboardingDriver remindOrFind(OnboardingDriver onboarding) {
    for (int looked = 0; looked < 3 && onboarding.task() == null; looked++) {
      onboarding.after(looked == 0 ? REMINDER : POLL);
    }
    return onboarding;
  }

  private static VariableMap edited(Invitation drafted, String body) {
    return Variables.putValue(
            "invitation",
            json(
                VariableJson.write(
                    new Invitation(
                        drafted.link(), drafted.delegatedAdmin(), drafted.subject(), body, null))))
        .putValue("relationshipDecision", "sent");
  }

  private static Invitation invitation(OnboardingDriver onboarding) {
    return VariableJson.read("invitation", onboarding.variable("invitation"), Invitation.class);
  }
}
