package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.workflow.deadline.Waiting;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.task.Completion;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets happen what follows from a task that is completed; each tells that itself. */
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
    UserTask.ofId(task.getTaskDefinitionKey())
        .orElseThrow()
        .complete(
            OnboardingVariables.of(task),
            new Completion(
                currentUser(task),
                OffsetDateTime.now(clock),
                waiting.invitationReminder(),
                verification));
  }

  private @Nullable String currentUser(DelegateTask task) {
    return identityService.getCurrentAuthentication() == null
        ? task.getAssignee()
        : identityService.getCurrentAuthentication().getUserId();
  }
}
