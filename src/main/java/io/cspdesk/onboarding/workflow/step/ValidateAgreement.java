package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.agreement.AgreementRequest;
import io.cspdesk.onboarding.agreement.AgreementVerdict;
import io.cspdesk.onboarding.agreement.AgreementVerification;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.workflow.model.AgreementWay;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether the agreement passes, and who tells Microsoft of it. */
@Component
class ValidateAgreement implements JavaDelegate {

  private final AgreementVerification verification;
  private final Partner partner;

  ValidateAgreement(AgreementVerification verification, Partner partner) {
    this.verification = verification;
    this.partner = partner;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    AgreementVerdict verdict = verification.verify(request(variables), partner.hasAgreementApi());
    verdict
        .teller()
        .map(ValidateAgreement::way)
        .ifPresent(way -> variables.writeWord(ProcessVariable.AGREEMENT_WAY, way));
    variables.checked(verdict.findings());
    variables.passed(verdict.passes());
  }

  private static AgreementRequest request(OnboardingVariables variables) {
    return new AgreementRequest(
        variables.agreement(),
        variables.country(),
        variables.agreementConfirmedBy() != null,
        variables.isAgreement(AgreementWay.SETTLED),
        variables.existingCustomer() ? variables.customerId() : null);
  }

  private static AgreementWay way(AgreementVerdict.Teller teller) {
    return switch (teller) {
      case PARTNER -> AgreementWay.ATTESTED;
      case CUSTOMER -> AgreementWay.DIRECT;
      case NOBODY -> AgreementWay.SETTLED;
    };
  }
}
