package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.subscription.OrderVerification;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Finds what Partner Center would refuse in the order, before it is asked to take it. A linked
 * customer may do without one.
 */
@Component
class ValidateSubscriptions implements JavaDelegate {

  private final OrderVerification verification;

  ValidateSubscriptions(OrderVerification verification) {
    this.verification = verification;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    if (variables.isWithoutOrder()) {
      variables.checked(List.of());
      return;
    }
    variables.checked(
        verification.verify(
            variables.subscriptions(),
            variables.required(ProcessVariable.COUNTRY),
            variables.customerId()));
  }
}
