package io.cspdesk.onboarding.workflow.onboarding;

import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What only the person at a task may do. */
@Component
class CallersTask {

  private final TaskService tasks;
  private final IdentityService identities;

  CallersTask(TaskService tasks, IdentityService identities) {
    this.tasks = tasks;
    this.identities = identities;
  }

  /** The open step, when the caller is its assignee. */
  Optional<Task> find(String businessKey, UserTask step) {
    Authentication caller = identities.getCurrentAuthentication();
    return Optional.ofNullable(
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(step.id())
                .singleResult())
        .filter(task -> caller != null && caller.getUserId().equals(task.getAssignee()));
  }
}
