package io.cspdesk.onboarding.workflow.guard;

import io.cspdesk.onboarding.form.Forms;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Our forms have no fields that the engine knows, so submitting one is completing its task. Their
 * HTML is this release's, for scripts and rules are so too; the engine still decides who may see
 * it, and finds in its deployment only what is no form of ours.
 */
class GuardedFormService extends FormServiceImpl {

  private final GuardedTaskService taskService;
  private final Forms forms;

  GuardedFormService(GuardedTaskService taskService, Forms forms) {
    this.taskService = taskService;
    this.forms = forms;
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

  @Override
  public InputStream getDeployedTaskForm(String taskId) {
    return commandExecutor.execute(
        new GetDeployedTaskFormCmd(taskId) {
          @Override
          protected InputStream getDeploymentResource(String deploymentId, String name) {
            return ours(name, () -> super.getDeploymentResource(deploymentId, name));
          }
        });
  }

  @Override
  public InputStream getDeployedStartForm(String processDefinitionId) {
    return commandExecutor.execute(
        new GetDeployedStartFormCmd(processDefinitionId) {
          @Override
          protected InputStream getDeploymentResource(String deploymentId, String name) {
            return ours(name, () -> super.getDeploymentResource(deploymentId, name));
          }
        });
  }

  private InputStream ours(String name, Supplier<InputStream> deployed) {
    return forms
        .html(name)
        .<InputStream>map(html -> new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(deployed);
  }
}
