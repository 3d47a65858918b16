package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.agreement.AcceptedAgreements;
import io.cspdesk.onboarding.workflow.model.AgreementWay;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Has the customer signed? Whoever says so, Microsoft has to know it before anything is ordered.
 */
@Component
class CheckAgreementAcceptance implements JavaDelegate {

  private final AcceptedAgreements agreements;

  CheckAgreementAcceptance(AcceptedAgreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    boolean accepted =
        agreements.hasAcceptedAgreement(variables.required(ProcessVariable.CUSTOMER_ID));
    if (accepted) {
      variables.writeWord(ProcessVariable.AGREEMENT_WAY, AgreementWay.SETTLED);
    }
    variables.passed(accepted);
  }
}
