package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.agreement.AgreementRules;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.calendar.TodayInCountry;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.partnercenter.Agreements;
import io.cspdesk.onboarding.workflow.model.AgreementWay;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Passes an agreement that Microsoft knows of already, or one that is valid and was confirmed by
 * somebody who may attest it.
 */
@Component
class ValidateAgreement implements JavaDelegate {

  private final TodayInCountry today;
  private final Partner partner;
  private final Agreements agreements;

  ValidateAgreement(TodayInCountry today, Partner partner, Agreements agreements) {
    this.today = today;
    this.partner = partner;
    this.agreements = agreements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    if (isSettled(variables)) {
      settle(variables, AgreementWay.SETTLED);
      return;
    }
    CustomerAgreement agreement = variables.agreement();
    List<Finding> findings =
        AgreementRules.check(
            agreement,
            today.date(variables.country()),
            variables.country(),
            partner.hasAgreementApi());
    if (!findings.isEmpty() || variables.agreementConfirmedBy() == null) {
      variables.checked(findings);
      variables.passed(false);
      return;
    }
    settle(
        variables,
        switch (agreement.acceptance()) {
          case "attested" -> AgreementWay.ATTESTED;
          case "direct" -> AgreementWay.DIRECT;
          default -> AgreementWay.SETTLED;
        });
  }

  /** An existing customer may have accepted with another partner, or with our invitation. */
  private boolean isSettled(OnboardingVariables variables) {
    boolean known = AgreementWay.SETTLED.id().equals(variables.agreementWay());
    boolean linked = variables.existingCustomer() && variables.customerId() != null;
    return partner.hasAgreementApi()
        && (known || linked && agreements.isAccepted(variables.customerId()));
  }

  private static void settle(OnboardingVariables variables, AgreementWay way) {
    variables.writeText(ProcessVariable.AGREEMENT_WAY, way.id());
    variables.checked(List.of());
  }
}
