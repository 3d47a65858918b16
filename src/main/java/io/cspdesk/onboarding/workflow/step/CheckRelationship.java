package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.CustomerDirectory;
import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Has the customer become ours? One who just accepted may not be readable for a minute or two, so a
 * no is only a "not yet".
 */
@Component
class CheckRelationship implements JavaDelegate {

  private final CustomerDirectory directory;

  CheckRelationship(CustomerDirectory directory) {
    this.directory = directory;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    Optional<CustomerRecord> found =
        directory.findByDomain(variables.required(ProcessVariable.DOMAIN));
    found.ifPresent(
        customer -> variables.writeText(ProcessVariable.CUSTOMER_ID, customer.customerId()));
    variables.writeFindings(
        found.isPresent()
            ? List.of()
            : List.of(Finding.warning("existingDomain", FindingCode.RELATIONSHIP_NOT_VISIBLE)));
    variables.passed(found.isPresent());
  }
}
