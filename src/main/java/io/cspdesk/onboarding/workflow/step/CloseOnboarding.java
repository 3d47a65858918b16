package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.handover.SetupInformationVault;
import io.cspdesk.onboarding.workflow.registry.OnboardingRegistry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * An onboarding that is over, or deleted in Cockpit, no longer stands in another's way, and leaves
 * no password behind.
 */
@Component
class CloseOnboarding implements ExecutionListener {

  private final OnboardingRegistry registry;
  private final SetupInformationVault vault;

  CloseOnboarding(OnboardingRegistry registry, SetupInformationVault vault) {
    this.registry = registry;
    this.vault = vault;
  }

  @Override
  public void notify(DelegateExecution execution) {
    registry.release(execution.getProcessBusinessKey());
    vault.forget(execution.getProcessBusinessKey());
  }
}
