package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.DomainLookUp;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Is the wanted domain somebody's already: one of our customers', or another tenant's? */
@Component
class LookUpCustomer implements JavaDelegate {

  private final DomainLookUp lookUp;

  LookUpCustomer(DomainLookUp lookUp) {
    this.lookUp = lookUp;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    DomainLookUp.Owner owner = lookUp.ownerOf(variables.domain(), variables.request());
    variables.writeDuplicate(owner.ours().orElse(null));
    if (owner.isTheirs()) {
      variables.existingCustomer(true);
    }
    variables.writeFindings(owner.findings());
  }
}
