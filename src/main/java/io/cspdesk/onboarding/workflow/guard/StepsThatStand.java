package io.cspdesk.onboarding.workflow.guard;

import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.relationship.InvitationRules;
import io.cspdesk.onboarding.workflow.model.AgreementWay;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Refusal;
import io.cspdesk.onboarding.workflow.model.UserTask;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What a person may no longer, or not yet, decide as an onboarding stands. */
class StepsThatStand {

  private final Partner partner;

  StepsThatStand(Partner partner) {
    this.partner = partner;
  }

  /**
   * @param sent readable and of the right types: {@link ClientInput} has seen to that
   * @throws Refusal 409 with the reason; the task stays as it is
   */
  void check(UserTask task, Map<String, Object> sent, OnboardingVariables onboarding) {
    String decision =
        task.decision().map(variable -> (String) sent.get(variable.id())).orElse(null);
    boolean created = onboarding.customerId() != null;
    refuseIf(
        created
            && ("update-account".equals(decision)
                || "existing-customer".equals(decision)
                || task == UserTask.ACCOUNT_INFO && "continue".equals(decision)),
        () ->
            Refusal.conflict(
                task.decision().orElseThrow().id(),
                "customer-exists",
                "The customer exists at Microsoft already, so the account can no longer be changed"
                    + " here: correct the other sections and submit."));
    refuseIf(
        task == UserTask.CHOOSE_SUBSCRIPTIONS
            && "none".equals(decision)
            && !onboarding.existingCustomer(),
        () ->
            Refusal.conflict(
                "subscriptionsDecision",
                "order-needed",
                "Only a customer who is linked by a relationship can do without an order: choose at"
                    + " least one offer."));
    refuseIf(
        task == UserTask.REVIEW && "update-reseller".equals(decision) && !partner.needsReseller(),
        () ->
            Refusal.conflict(
                "reviewDecision",
                "no-reseller",
                "Only an indirect provider's customers have an indirect reseller."));
    refuseIf(
        task == UserTask.REVIEW
            && "update-reseller".equals(decision)
            && created
            && !onboarding.existingCustomer(),
        () ->
            Refusal.conflict(
                "reviewDecision",
                "customer-exists",
                "The customer was created for this reseller, which can no longer be changed here."));
    refuseIf(
        task == UserTask.REVIEW
            && "update-subscriptions".equals(decision)
            && AgreementWay.DIRECT.id().equals(onboarding.agreementWay()),
        () ->
            Refusal.conflict(
                "reviewDecision",
                "acceptance-first",
                "The customer accepts the agreement first; subscriptions are chosen afterwards."));
    refuseIf(
        task == UserTask.FOLLOW_UP_INVITATION
            && !partner.isMayInvite()
            && ("resend".equals(decision) || "keep-waiting".equals(decision)),
        () ->
            Refusal.conflict(
                "relationshipDecision",
                "no-invitation",
                "On this cloud no relationship can be requested: decide whether the customer is"
                    + " linked already, or withdraw."));
    if (task == UserTask.REQUEST_RELATIONSHIP && "sent".equals(decision)) {
      checkInvitation(sent, onboarding);
    }
  }

  private static void checkInvitation(Map<String, Object> sent, OnboardingVariables onboarding) {
    Invitation drafted = onboarding.invitation();
    TypedValue value = Variables.fromMap(sent).getValueTyped(ProcessVariable.INVITATION.id());
    // whoever sends none leaves the draft as it is; whoever sends nothing would remove it
    Invitation edited = value == null ? drafted : null;
    if (value instanceof SerializableValue json && json.getValueSerialized() != null) {
      edited =
          VariableJson.read(
              ProcessVariable.INVITATION.id(), json.getValueSerialized(), Invitation.class);
    }
    InvitationRules.check(edited, Objects.requireNonNull(drafted).link())
        .ifPresent(
            finding -> {
              throw Refusal.badRequest(finding);
            });
  }

  private static void refuseIf(boolean wrong, Supplier<Refusal> refusal) {
    if (wrong) {
      throw refusal.get();
    }
  }
}
