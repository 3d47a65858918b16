package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.partnercenter.Customers;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Leaves nothing behind in a sandbox, the only place where a customer can be deleted. */
@Component
class DeleteCustomer implements JavaDelegate {

  private final Customers customers;

  DeleteCustomer(Customers customers) {
    this.customers = customers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    customers.delete(OnboardingVariables.of(execution).required(ProcessVariable.CUSTOMER_ID));
  }
}
