package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.handover.SetupInformation;
import io.cspdesk.onboarding.handover.SetupInformationVault;
import io.cspdesk.onboarding.partnercenter.CreatedCustomer;
import io.cspdesk.onboarding.partnercenter.Customers;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.refusal.Effects;
import io.cspdesk.onboarding.workflow.refusal.Mending;
import io.cspdesk.onboarding.workflow.refusal.RefusedStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates the tenant, and puts its first password where no process variable is. */
@Component
class CreateCustomer implements JavaDelegate {

  private final Customers customers;
  private final Effects effects;
  private final SetupInformationVault vault;

  CreateCustomer(Customers customers, Effects effects, SetupInformationVault vault) {
    this.customers = customers;
    this.effects = effects;
    this.vault = vault;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    CustomerAccount account = variables.required(ProcessVariable.ACCOUNT);
    String domain = variables.required(ProcessVariable.DOMAIN);
    try {
      CreatedCustomer created =
          effects.once(
              execution.getProcessInstanceId(),
              "create-customer",
              ids -> customers.create(account, domain, resellerId(variables), ids));
      variables.writeText(ProcessVariable.CUSTOMER_ID, created.customerId());
      vault.keep(
          execution.getProcessBusinessKey(),
          new SetupInformation(created.userName(), created.temporaryPassword()));
    } catch (RefusedStep refused) {
      throw Mending.in(execution, Section.ACCOUNT, refused);
    }
  }

  private static @Nullable String resellerId(OnboardingVariables variables) {
    IndirectReseller reseller = variables.reseller();
    return reseller == null ? null : reseller.id();
  }
}
