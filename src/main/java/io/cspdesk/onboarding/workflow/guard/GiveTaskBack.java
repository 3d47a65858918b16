package io.cspdesk.onboarding.workflow.guard;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Unclaiming: whoever has a task may give it back to its roles, which the engine otherwise counts
 * as assigning and leaves to administrators.
 */
class GiveTaskBack extends AssignTaskCmd {

  GiveTaskBack(String taskId) {
    super(taskId, null);
  }

  @Override
  protected void checkTaskAgainstContext(TaskEntity task, CommandContext context) {
    boolean own =
        task.getAssignee() != null
            && Objects.equals(task.getAssignee(), context.getAuthenticatedUserId());
    if (!own) {
      super.checkTaskAgainstContext(task, context);
    }
  }
}
