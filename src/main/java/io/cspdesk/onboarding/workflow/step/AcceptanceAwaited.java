package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.workflow.deadline.Waiting;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** From now on the customer has the time until the reminder. */
@Component
class AcceptanceAwaited implements ExecutionListener {

  private final Waiting waiting;

  AcceptanceAwaited(Waiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public void notify(DelegateExecution execution) {
    OnboardingVariables.of(execution).remindAt(waiting.acceptanceReminder());
  }
}
