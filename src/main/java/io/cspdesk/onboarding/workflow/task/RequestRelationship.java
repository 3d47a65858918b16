package io.cspdesk.onboarding.workflow.task;

import static io.cspdesk.onboarding.workflow.model.Decision.SENT;
import static io.cspdesk.onboarding.workflow.model.Decision.WITHDRAW;

import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.relationship.InvitationRules;
import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody sends the customer the drafted mail that asks for a relationship, or gives up. */
final class RequestRelationship extends TaskRules {

  RequestRelationship() {
    super(
        Role.BUYERS,
        Set.of(ProcessVariable.INVITATION),
        ProcessVariable.RELATIONSHIP_DECISION,
        SENT,
        WITHDRAW);
  }

  @Override
  Optional<Rejection> refusal(Decision decision, Standing standing) {
    return decision == SENT
        ? InvitationRules.check(standing.edited(), standing.link()).map(Rejection::badRequest)
        : Optional.empty();
  }

  @Override
  void follow(@Nullable Decision decision, OnboardingVariables variables, Completion completion) {
    variables.remindAt(completion.invitationReminder());
    if (decision == SENT) {
      Invitation invitation = variables.required(ProcessVariable.INVITATION);
      variables.writeInvitation(invitation.sent(completion.now().toString()));
    }
  }
}
