package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
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

  VerifyAccount(AccountVerification verification, OnboardingRegistry registry) {
    this.verification = verification;
    this.registry = registry;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    if (variables.customerId() != null) {
      // created from this very account, which can no longer be changed here
      variables.checked(List.of());
      return;
    }
    CustomerAccount account = variables.account();
    List<Finding> findings = new ArrayList<>();
    if (variables.existingCustomer()) {
      findings.add(Finding.error("existingCustomer", FindingCode.EXISTING_CUSTOMER));
    }
    findings.addAll(verification.verify(account));
    String domain = variables.domain();
    if (domain != null) {
      registry
          .claim(execution.getProcessBusinessKey(), domain)
          .map(VerifyAccount::otherOnboarding)
          .ifPresent(findings::add);
    }
    boolean passed = AccountVerification.passes(account, findings);
    variables.writeAcceptedWarnings(passed ? findings : List.of());
    variables.checked(passed ? List.of() : findings);
  }

  private static Finding otherOnboarding(String businessKey) {
    return Finding.error(
        "account.domainPrefix",
        FindingCode.DOMAIN_IN_OTHER_ONBOARDING,
        Map.of("businessKey", businessKey));
  }
}
