package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Finds what Partner Center would refuse in the account, before it is asked to create it. Warnings
 * that pass because somebody said why are kept, for the review and for the record.
 */
@Component
class VerifyAccount implements JavaDelegate {

  private final AccountVerification verification;
  private final OnboardingRegistry registry;
  private final Partner partner;

  VerifyAccount(AccountVerification verification, OnboardingRegistry registry, Partner partner) {
    this.verification = verification;
    this.partner = partner;
    this.registry = registry;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    if (variables.customerId() != null) {
      // created from this very account, or linked: it can no longer be changed here
      variables.checked(List.of());
      variables.forTheGateway(ProcessVariable.RELATIONSHIP_TO_REQUEST, false);
      return;
    }
    CustomerAccount account = variables.account();
    boolean existing = variables.existingCustomer();
    List<Finding> findings = new ArrayList<>();
    if (existing) {
      findings.addAll(verification.verifyExisting(account, variables.existingDomain()));
    } else {
      if (!partner.isSoldByUs()) {
        findings.add(Finding.error("existingCustomer", FindingCode.RESELLER_CANNOT_CREATE));
      }
      findings.addAll(verification.verify(account));
    }
    String domain = variables.domain();
    if (domain != null) {
      registry
          .claim(execution.getProcessBusinessKey(), domain)
          .map(
              other -> otherOnboarding(existing ? "existingDomain" : "account.domainPrefix", other))
          .ifPresent(findings::add);
    }
    boolean passed = AccountVerification.passes(account, findings);
    variables.writeAcceptedWarnings(passed ? findings : List.of());
    variables.checked(passed ? List.of() : findings);
    variables.forTheGateway(ProcessVariable.RELATIONSHIP_TO_REQUEST, existing);
    if (passed && existing && !partner.isMayInvite()) {
      variables.writeFindings(
          List.of(Finding.warning("existingCustomer", FindingCode.NO_RELATIONSHIP_ON_CLOUD)));
      // instead of an invitation, somebody is asked at once
      variables.remindAt(Waiting.now());
    }
  }

  private static Finding otherOnboarding(String field, String businessKey) {
    return Finding.error(
        field, FindingCode.DOMAIN_IN_OTHER_ONBOARDING, Map.of("businessKey", businessKey));
  }
}
