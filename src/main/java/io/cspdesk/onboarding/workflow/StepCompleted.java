package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CustomerAccount;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What follows from a person's step, beside what the person wrote. */
@Component
class StepCompleted implements TaskListener {

  private final IdentityService identityService;
  private final AccountVerification verification;

  StepCompleted(@Lazy IdentityService identityService, AccountVerification verification) {
    this.identityService = identityService;
    this.verification = verification;
  }

  @Override
  public void notify(DelegateTask task) {
    UserTask step = UserTask.ofId(task.getTaskDefinitionKey()).orElseThrow();
    OnboardingVariables variables = OnboardingVariables.of(task);
    variables.writeText(
        ProcessVariable.SECTION_TO_UPDATE, sectionToUpdate(step, variables.decision(step)));
    switch (step) {
      case ACCOUNT_INFO -> {
        CustomerAccount account = variables.account();
        variables.copyFrom(account, verification.domainOf(account).orElse(null));
      }
      case CONFIRM_AGREEMENT ->
          variables.writeText(ProcessVariable.AGREEMENT_CONFIRMED_BY, currentUser(task));
      default -> {
        // nothing follows
      }
    }
  }

  private static String sectionToUpdate(UserTask step, String decision) {
    return switch (step) {
      case REVIEW -> decision.startsWith("update-") ? decision.substring("update-".length()) : null;
      case DUPLICATE_FOUND -> decision.equals("different-customer") ? "account" : null;
      default -> null;
    };
  }

  private String currentUser(DelegateTask task) {
    return identityService.getCurrentAuthentication() == null
        ? task.getAssignee()
        : identityService.getCurrentAuthentication().getUserId();
  }
}
