package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CustomerDirectory;
import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.customer.DomainAvailability;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Is the wanted domain one of our customers' already? Nobody is asked about a customer to whom the
 * partner may not sell.
 */
@Component
class LookUpCustomer implements JavaDelegate {

  private final CustomerDirectory directory;
  private final DomainAvailability domains;
  private final AccountVerification verification;

  LookUpCustomer(
      CustomerDirectory directory, DomainAvailability domains, AccountVerification verification) {
    this.directory = directory;
    this.domains = domains;
    this.verification = verification;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    String domain = variables.domain();
    boolean worthAsking = domain != null && verification.isInMarket(variables.account());
    CustomerRecord found = worthAsking ? directory.findByDomain(domain).orElse(null) : null;
    variables.writeDuplicate(found);
    // whoever names the tenant's domain has an existing customer, if somebody has that domain
    if (found == null
        && worthAsking
        && !variables.existingCustomer()
        && variables.existingDomain() != null
        && !domains.isAvailable(domain)) {
      variables.existingCustomer(true);
    }
    variables.writeFindings(
        found == null
            ? List.of()
            : List.of(
                Finding.error(
                    variables.existingDomain() == null ? "account.domainPrefix" : "existingDomain",
                    FindingCode.DOMAIN_TAKEN)));
  }
}
