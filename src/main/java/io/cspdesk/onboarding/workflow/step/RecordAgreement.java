package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.partnercenter.Agreements;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.refusal.Effects;
import io.cspdesk.onboarding.workflow.refusal.Mending;
import io.cspdesk.onboarding.workflow.refusal.RefusedStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells Partner Center that the customer accepted the agreement. */
@Component
class RecordAgreement implements JavaDelegate {

  private final Agreements agreements;
  private final Effects effects;

  RecordAgreement(Agreements agreements, Effects effects) {
    this.agreements = agreements;
    this.effects = effects;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    String customerId = variables.required(ProcessVariable.CUSTOMER_ID);
    CustomerAgreement agreement = variables.requiredAgreement();
    try {
      variables.writeAgreementVersion(
          effects.once(
              execution.getProcessInstanceId(),
              "confirm-agreement",
              ids -> agreements.confirm(customerId, agreement, ids)));
    } catch (RefusedStep refused) {
      throw Mending.in(execution, Section.AGREEMENT, refused);
    }
  }
}
