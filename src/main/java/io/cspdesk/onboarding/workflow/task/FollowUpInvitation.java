package io.cspdesk.onboarding.workflow.task;

import static io.cspdesk.onboarding.workflow.model.Decision.ACCEPTED;
import static io.cspdesk.onboarding.workflow.model.Decision.KEEP_WAITING;
import static io.cspdesk.onboarding.workflow.model.Decision.RESEND;
import static io.cspdesk.onboarding.workflow.model.Decision.WITHDRAW;

import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The customer has not answered in time: what now? */
final class FollowUpInvitation extends TaskRules {

  FollowUpInvitation() {
    super(
        Role.BUYERS,
        Set.of(),
        ProcessVariable.RELATIONSHIP_DECISION,
        RESEND,
        KEEP_WAITING,
        ACCEPTED,
        WITHDRAW);
  }

  @Override
  Optional<Rejection> refusal(Decision decision, Standing standing) {
    return conflictIf(
        !standing.mayInvite() && (decision == RESEND || decision == KEEP_WAITING),
        "no-invitation",
        "On this cloud no relationship can be requested: decide whether the customer is linked"
            + " already, or withdraw.");
  }

  @Override
  void follow(@Nullable Decision decision, OnboardingVariables variables, Completion completion) {
    variables.remindAt(completion.invitationReminder());
  }
}
