package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** An end event is named after the outcome it stands for; two stand for the same. */
@Component
class RecordOutcome implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    OnboardingVariables.of(execution)
        .writeText(
            ProcessVariable.OUTCOME,
            execution.getCurrentActivityId().equals("provider-sells")
                ? "relationship-established"
                : execution.getCurrentActivityId());
  }
}
