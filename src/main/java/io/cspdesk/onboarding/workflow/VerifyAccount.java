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

/** Finds what Partner Center would refuse in the account, before it is asked to create it. */
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
    CustomerAccount account = variables.account();
    List<Finding> findings = new ArrayList<>();
    if (variables.existingCustomer()) {
      findings.add(Finding.error("existingCustomer", FindingCode.EXISTING_CUSTOMER));
    }
    findings.addAll(verification.verify(account, variables.customerId() != null));
    String domain = variables.domain();
    if (domain != null) {
      registry
          .claim(execution.getProcessBusinessKey(), domain)
          .map(VerifyAccount::otherOnboarding)
          .ifPresent(findings::add);
    }
    variables.checked(findings);
  }

  private static Finding otherOnboarding(String businessKey) {
    return Finding.error(
        "account.domainPrefix",
        FindingCode.DOMAIN_IN_OTHER_ONBOARDING,
        Map.of("businessKey", businessKey));
  }
}
