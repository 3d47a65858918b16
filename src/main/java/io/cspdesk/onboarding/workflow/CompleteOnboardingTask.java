package io.cspdesk.onboarding.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The engine's own command, and between "may this user?" and "so be it": "may this task?". */
class CompleteOnboardingTask extends CompleteTaskCmd {

  CompleteOnboardingTask(
      String taskId,
      Map<String, Object> variables,
      boolean returnVariables,
      boolean deserializeReturnedVariables) {
    super(taskId, variables, returnVariables, deserializeReturnedVariables);
  }

  @Override
  protected void checkCompleteTask(TaskEntity task, CommandContext commandContext) {
    super.checkCompleteTask(task, commandContext);
    UserTask.ofId(task.getTaskDefinitionKey())
        .filter(step -> task.getProcessDefinition().getKey().equals(OnboardingProcess.KEY))
        .ifPresent(
            step ->
                ClientInput.checkCompletion(
                    step,
                    variables == null ? Map.of() : variables,
                    task.getVariable(ProcessVariable.CUSTOMER_ID.id()) != null));
  }
}
