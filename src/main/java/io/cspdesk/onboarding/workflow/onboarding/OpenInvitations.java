package io.cspdesk.onboarding.workflow.onboarding;

import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.relationship.InvitationMail;
import io.cspdesk.onboarding.relationship.InvitationRules;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.springframework.stereotype.Component;

/** Invitations that somebody is about to send. */
@Component
public class OpenInvitations {

  private final CallersTask callersTask;
  private final TaskService tasks;

  OpenInvitations(CallersTask callersTask, TaskService tasks) {
    this.callersTask = callersTask;
    this.tasks = tasks;
  }

  /**
   * May the caller send this mail from here?
   *
   * @throws Rejection 403 for anyone but the assignee of the request; 400 when the mail lacks
   *     something
   */
  public void check(String businessKey, InvitationMail mail) {
    InvitationRules.check(mail, EngineCalls.ask(() -> link(businessKey)))
        .ifPresent(
            finding -> {
              throw Rejection.badRequest(finding);
            });
  }

  /** The drafted invitation's. */
  private String link(String businessKey) {
    Task request =
        callersTask
            .find(businessKey, UserTask.REQUEST_RELATIONSHIP)
            .orElseThrow(
                () ->
                    Rejection.forbidden(
                        "not-your-invitation",
                        "The invitation is sent by the assignee of the request only: claim that"
                            + " task first."));
    SerializableValue stored =
        tasks.getVariableTyped(request.getId(), ProcessVariable.INVITATION.id(), false);
    return Optional.ofNullable(ProcessVariable.INVITATION.readJson(stored.getValueSerialized()))
        .map(Invitation::link)
        .orElseThrow();
  }
}
