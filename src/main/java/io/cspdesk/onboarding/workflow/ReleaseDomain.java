package io.cspdesk.onboarding.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** An onboarding that is over, or deleted in Cockpit, no longer stands in another's way. */
@Component
class ReleaseDomain implements ExecutionListener {

  private final OnboardingRegistry registry;

  ReleaseDomain(OnboardingRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void notify(DelegateExecution execution) {
    registry.release(execution.getProcessBusinessKey());
  }
}
