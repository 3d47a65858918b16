package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.partnercenter.PartnerCenterClient;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Leaves nothing behind in a sandbox, the only place where a customer can be deleted. */
@Component
class DeleteCustomer implements JavaDelegate {

  private final PartnerCenterClient partnerCenter;

  DeleteCustomer(PartnerCenterClient partnerCenter) {
    this.partnerCenter = partnerCenter;
  }

  @Override
  public void execute(DelegateExecution execution) {
    partnerCenter.deleteCustomer(OnboardingVariables.of(execution).customerId());
  }
}
