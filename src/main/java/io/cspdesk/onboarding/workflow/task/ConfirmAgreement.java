package io.cspdesk.onboarding.workflow.task;

import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who may attest says how the customer accepts the agreement. */
final class ConfirmAgreement extends TaskRules {

  ConfirmAgreement() {
    super(Role.ATTESTING, Set.of(ProcessVariable.AGREEMENT));
  }

  @Override
  void follow(@Nullable Decision none, OnboardingVariables variables, Completion completion) {
    variables.writeText(ProcessVariable.AGREEMENT_CONFIRMED_BY, completion.user());
  }
}
