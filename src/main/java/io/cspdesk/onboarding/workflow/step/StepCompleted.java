package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.workflow.deadline.Waiting;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.model.UserTask;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
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
  private final Waiting waiting;
  private final Clock clock;

  StepCompleted(
      @Lazy IdentityService identityService,
      AccountVerification verification,
      Waiting waiting,
      Clock clock) {
    this.identityService = identityService;
    this.verification = verification;
    this.waiting = waiting;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    UserTask step = UserTask.ofId(task.getTaskDefinitionKey()).orElseThrow();
    OnboardingVariables variables = OnboardingVariables.of(task);
    variables.writeText(
        ProcessVariable.SECTION_TO_UPDATE, sectionToUpdate(step, variables.decision(step)));
    follow(step, variables, task);
  }

  private void follow(UserTask step, OnboardingVariables variables, DelegateTask task) {
    switch (step) {
      case ACCOUNT_INFO -> accountGiven(variables);
      case CONFIRM_AGREEMENT ->
          variables.writeText(ProcessVariable.AGREEMENT_CONFIRMED_BY, currentUser(task));
      case CHOOSE_SUBSCRIPTIONS -> {
        if ("none".equals(variables.decision(step))) {
          variables.writeSubscriptions(List.of());
        }
      }
      case REQUEST_RELATIONSHIP, FOLLOW_UP_INVITATION -> customerAwaited(step, variables);
      case HAND_OVER ->
          variables.forTheGateway(
              ProcessVariable.RELATIONSHIP_ONLY,
              variables.existingCustomer() && variables.orderIds().isEmpty());
      default -> {
        // nothing follows
      }
    }
  }

  private void accountGiven(OnboardingVariables variables) {
    boolean isTheirs = "existing-customer".equals(variables.decision(UserTask.ACCOUNT_INFO));
    if (isTheirs) {
      variables.existingCustomer(true);
      if (variables.existingDomain() == null) {
        // the domain that was wanted turned out to be the customer's own
        variables.writeText(
            ProcessVariable.EXISTING_DOMAIN,
            verification.domainOf(variables.account()).orElse(null));
      }
    } else if (!variables.existingCustomer()) {
      variables.writeText(ProcessVariable.EXISTING_DOMAIN, null);
    }
    variables.copyFrom(variables.account(), variables.wantedDomain(verification));
  }

  private void customerAwaited(UserTask step, OnboardingVariables variables) {
    variables.remindAt(waiting.invitationReminder());
    if ("sent".equals(variables.decision(step))) {
      variables.writeInvitation(variables.invitation().sent(OffsetDateTime.now(clock).toString()));
    }
  }

  private static String sectionToUpdate(UserTask step, String decision) {
    return switch (step) {
      case REVIEW -> decision.startsWith("update-") ? decision.substring("update-".length()) : null;
      case RESOLVE_ORDER ->
          decision.equals("update-subscriptions") ? Section.SUBSCRIPTIONS.id() : null;
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
