package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.partnercenter.Resellers;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * An indirect provider's customer belongs to one of its resellers, who has signed the Microsoft
 * Partner Agreement. Without one, Partner Center would silently make a direct customer (Partner
 * Center docs: create-a-customer-for-an-indirect-reseller).
 */
@Component
class ValidateReseller implements JavaDelegate {

  private static final String FIELD = "indirectResellerId";

  private final Partner partner;
  private final Resellers resellers;

  ValidateReseller(Partner partner, Resellers resellers) {
    this.partner = partner;
    this.resellers = resellers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    if (!partner.needsReseller()) {
      variables.writeReseller(null);
      variables.checked(List.of());
      return;
    }
    String id = variables.indirectResellerId();
    if (id == null || id.isBlank()) {
      variables.checked(List.of(Finding.error(FIELD, FindingCode.REQUIRED)));
      return;
    }
    Optional<IndirectReseller> chosen =
        resellers.active().stream()
            .filter(reseller -> reseller.id().equalsIgnoreCase(id))
            .findFirst();
    List<Finding> findings = findings(chosen);
    variables.writeReseller(findings.isEmpty() ? chosen.orElse(null) : null);
    variables.checked(findings);
  }

  private static List<Finding> findings(Optional<IndirectReseller> chosen) {
    if (chosen.isEmpty()) {
      return List.of(Finding.error(FIELD, FindingCode.UNKNOWN_RESELLER));
    }
    return chosen.get().agreementSigned()
        ? List.of()
        : List.of(
            Finding.error(
                FIELD,
                FindingCode.RESELLER_HAS_NOT_SIGNED,
                Map.of("reseller", chosen.get().name())));
  }
}
