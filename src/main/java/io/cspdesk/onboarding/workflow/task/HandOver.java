package io.cspdesk.onboarding.workflow.task;

import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything is done and is handed to the customer. */
final class HandOver extends TaskRules {

  HandOver() {
    super(Role.STAFF, Set.of());
  }

  /** Whoever submitted. */
  @Override
  Optional<UserTask> sameWorkerAs() {
    return Optional.of(UserTask.REVIEW);
  }

  @Override
  void follow(@Nullable Decision none, OnboardingVariables variables, Completion completion) {
    variables.forTheGateway(
        ProcessVariable.RELATIONSHIP_ONLY,
        variables.existingCustomer() && variables.orderIds().isEmpty());
  }
}
