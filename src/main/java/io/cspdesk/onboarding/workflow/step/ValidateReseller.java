package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.partnercenter.Resellers;
import io.cspdesk.onboarding.reseller.ResellerChoice;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether the chosen indirect reseller may have the customer. */
@Component
class ValidateReseller implements JavaDelegate {

  private final Partner partner;
  private final Resellers resellers;

  ValidateReseller(Partner partner, Resellers resellers) {
    this.partner = partner;
    this.resellers = resellers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    ResellerChoice choice =
        partner.needsReseller()
            ? ResellerChoice.of(variables.indirectResellerId(), resellers::active)
            : ResellerChoice.NOT_NEEDED;
    variables.writeReseller(choice.reseller().orElse(null));
    variables.checked(choice.findings());
  }
}
