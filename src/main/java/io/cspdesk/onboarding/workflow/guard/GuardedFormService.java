package io.cspdesk.onboarding.workflow.guard;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Our forms have no fields that the engine knows, so submitting one is completing its task. */
class GuardedFormService extends FormServiceImpl {

  private final GuardedTaskService taskService;

  GuardedFormService(GuardedTaskService taskService) {
    this.taskService = taskService;
  }

  @Override
  public void submitTaskForm(String taskId, Map<String, Object> properties) {
    taskService.complete(taskId, properties);
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(
      String taskId, Map<String, Object> properties, boolean deserializeValues) {
    return taskService.completeWithVariablesInReturn(taskId, properties, deserializeValues);
  }
}
