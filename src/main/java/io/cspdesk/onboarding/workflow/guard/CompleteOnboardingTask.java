package io.cspdesk.onboarding.workflow.guard;

import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.UserTask;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The engine's own command, and between "may this user?" and "so be it": "may this task?". */
class CompleteOnboardingTask extends CompleteTaskCmd {

  private final transient StepsThatStand stand;

  CompleteOnboardingTask(
      StepsThatStand stand,
      String taskId,
      Map<String, Object> variables,
      boolean returnVariables,
      boolean deserializeReturnedVariables) {
    super(taskId, variables, returnVariables, deserializeReturnedVariables);
    this.stand = stand;
  }

  @Override
  protected void checkCompleteTask(TaskEntity task, CommandContext commandContext) {
    super.checkCompleteTask(task, commandContext);
    UserTask.ofId(task.getTaskDefinitionKey())
        .filter(step -> task.getProcessDefinition().getKey().equals(OnboardingProcess.KEY))
        .ifPresent(
            step -> {
              Map<String, Object> sent = variables == null ? Map.of() : variables;
              ClientInput.checkCompletion(step, sent);
              stand.check(step, sent, OnboardingVariables.of(task));
            });
  }
}
