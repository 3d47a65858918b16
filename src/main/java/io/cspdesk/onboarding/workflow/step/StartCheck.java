package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.workflow.guard.ClientInput;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.registry.BusinessKeys;
import io.cspdesk.onboarding.workflow.registry.OnboardingRegistry;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The one gate that every start goes through, from Tasklist, engine-rest or the façade: what the
 * caller sent is readable and the caller's to set, the business key and the domain are free, and
 * the variables that only we write have their first value.
 */
@Component
class StartCheck implements ExecutionListener {

  private final OnboardingRegistry registry;
  private final AccountVerification verification;
  private final BusinessKeys businessKeys;
  private final IdentityService identityService;

  StartCheck(
      OnboardingRegistry registry,
      AccountVerification verification,
      BusinessKeys businessKeys,
      @Lazy IdentityService identityService) {
    this.registry = registry;
    this.verification = verification;
    this.businessKeys = businessKeys;
    this.identityService = identityService;
  }

  @Override
  public void notify(DelegateExecution execution) {
    ClientInput.checkStart(execution.getVariablesTyped(false));
    OnboardingVariables variables = OnboardingVariables.of(execution);
    String domain = variables.wantedDomain(verification);
    registry.register(businessKey(execution), domain);
    variables.copyFrom(variables.account(), domain);
    variables.writeText(ProcessVariable.CORRELATION_ID, execution.getProcessInstanceId());
    nothingFound(variables);
    nothingDecided(variables);
  }

  private static void nothingFound(OnboardingVariables variables) {
    variables.writeFindings(List.of());
    variables.writeAcceptedWarnings(List.of());
    variables.writeDuplicate(null);
    variables.writeText(ProcessVariable.CUSTOMER_ID, null);
    variables.existingCustomer(variables.existingCustomer());
  }

  private void nothingDecided(OnboardingVariables variables) {
    variables.writeWord(ProcessVariable.SECTION_TO_UPDATE, null);
    variables.writeWord(ProcessVariable.AGREEMENT_WAY, null);
    variables.writeWord(ProcessVariable.SUBSCRIPTIONS_DECISION, null);
    variables.writeText(
        ProcessVariable.AGREEMENT_CONFIRMED_BY,
        variables.agreement() == null ? null : attestingStarter());
  }

  private String businessKey(DelegateExecution execution) {
    String given = execution.getProcessBusinessKey();
    String key = businessKeys.orNext(given);
    if (!key.equals(given)) {
      execution.setProcessBusinessKey(key);
    }
    return key;
  }

  /** Only who may confirm the agreement confirms it by sending it. */
  private @Nullable String attestingStarter() {
    Authentication starter = identityService.getCurrentAuthentication();
    boolean attests =
        starter != null
            && starter.getGroupIds() != null
            && starter.getGroupIds().stream()
                .anyMatch(UserTask.CONFIRM_AGREEMENT.candidateGroups()::contains);
    return attests ? starter.getUserId() : null;
  }
}
