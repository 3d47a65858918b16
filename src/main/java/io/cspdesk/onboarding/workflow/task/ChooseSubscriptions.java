package io.cspdesk.onboarding.workflow.task;

import static io.cspdesk.onboarding.workflow.model.Decision.CONTINUE;
import static io.cspdesk.onboarding.workflow.model.Decision.NONE;

import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be ordered; a customer who is linked to us may do without. */
final class ChooseSubscriptions extends TaskRules {

  ChooseSubscriptions() {
    super(
        Role.BUYERS,
        Set.of(ProcessVariable.SUBSCRIPTIONS),
        ProcessVariable.SUBSCRIPTIONS_DECISION,
        CONTINUE,
        NONE);
  }

  @Override
  Optional<Rejection> refusal(Decision decision, Standing standing) {
    return conflictIf(
        decision == NONE && !standing.existingCustomer(),
        "order-needed",
        "Only a customer who is linked by a relationship can do without an order: choose at least"
            + " one offer.");
  }

  @Override
  void follow(@Nullable Decision decision, OnboardingVariables variables, Completion completion) {
    if (decision == NONE) {
      variables.writeSubscriptions(List.of());
    }
  }
}
