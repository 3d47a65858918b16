package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.workflow.guard.ClientInput;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Refusal;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The one gate that every start goes through, from Tasklist, engine-rest or the façade: what the
 * caller sent is readable and the caller's to set, the business key and the domain are free, and
 * the variables that only we write have their first value.
 */
@Component
class StartCheck implements ExecutionListener {

  private static final int MAX_BUSINESS_KEY = 255;

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
    CustomerAccount account = variables.account();
    String fullDomain = variables.wantedDomain(verification);
    registry.register(businessKey(execution), fullDomain);
    variables.copyFrom(account, fullDomain);
    variables.writeText(ProcessVariable.CORRELATION_ID, execution.getProcessInstanceId());
    variables.writeFindings(List.of());
    variables.writeAcceptedWarnings(List.of());
    variables.writeDuplicate(null);
    variables.writeWord(ProcessVariable.SECTION_TO_UPDATE, null);
    variables.writeText(ProcessVariable.CUSTOMER_ID, null);
    variables.existingCustomer(variables.existingCustomer());
    variables.writeWord(ProcessVariable.AGREEMENT_WAY, null);
    variables.writeWord(ProcessVariable.SUBSCRIPTIONS_DECISION, null);
    variables.writeText(
        ProcessVariable.AGREEMENT_CONFIRMED_BY,
        variables.agreement() == null ? null : attestingStarter());
  }

  private String businessKey(DelegateExecution execution) {
    String given = execution.getProcessBusinessKey();
    if (given == null || given.isBlank()) {
      String made = businessKeys.next();
      execution.setProcessBusinessKey(made);
      return made;
    }
    if (given.length() > MAX_BUSINESS_KEY
        || ClientInput.hasControlCharacter(given)
        || given.contains("/")
        || given.contains("\\")
        || given.equals(".")
        || given.equals("..")) {
      throw Refusal.badRequest(
          "businessKey",
          "unusable-text",
          "A business key has at most 255 characters, no slash and no control characters, and is not"
              + " just dots.");
    }
    return given;
  }

  /** Only who may confirm the agreement confirms it by sending it. */
  private String attestingStarter() {
    Authentication starter = identityService.getCurrentAuthentication();
    boolean attests =
        starter != null
            && starter.getGroupIds() != null
            && starter.getGroupIds().stream()
                .anyMatch(UserTask.CONFIRM_AGREEMENT.candidateGroups()::contains);
    return attests ? starter.getUserId() : null;
  }
}
