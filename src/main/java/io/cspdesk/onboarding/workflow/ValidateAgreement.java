package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.agreement.AgreementRules;
import io.cspdesk.onboarding.agreement.TodayInCountry;
import io.cspdesk.onboarding.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Passes an agreement that is valid and was confirmed by somebody who may attest it. */
@Component
class ValidateAgreement implements JavaDelegate {

  private final TodayInCountry today;

  ValidateAgreement(TodayInCountry today) {
    this.today = today;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    List<Finding> findings =
        new ArrayList<>(
            AgreementRules.check(
                variables.agreement(), today.date(variables.country()), variables.country()));
    AgreementRules.notYetAvailable(variables.agreement()).ifPresent(findings::add);
    variables.checked(findings);
    if (variables.agreementConfirmedBy() == null) {
      variables.passed(false);
    }
  }
}
