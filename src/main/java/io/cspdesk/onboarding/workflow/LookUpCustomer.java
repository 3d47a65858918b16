package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.customer.CustomerDirectory;
import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Is the wanted domain one of our customers' already? */
@Component
class LookUpCustomer implements JavaDelegate {

  private final CustomerDirectory directory;

  LookUpCustomer(CustomerDirectory directory) {
    this.directory = directory;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    String domain = variables.domain();
    CustomerRecord found = domain == null ? null : directory.findByDomain(domain).orElse(null);
    variables.writeDuplicate(found);
    variables.writeFindings(
        found == null
            ? List.of()
            : List.of(Finding.error("account.domainPrefix", FindingCode.DOMAIN_TAKEN)));
  }
}
