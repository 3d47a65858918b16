package io.cspdesk.onboarding.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Lets a completing client write what its task may write, and closes the side doors that would
 * write anything at all, or leave a task without its decision.
 */
class GuardedTaskService extends TaskServiceImpl {

  private final StepsThatStand stand;

  GuardedTaskService(StepsThatStand stand) {
    this.stand = stand;
  }

  @Override
  public void complete(String taskId) {
    complete(taskId, null);
  }

  @Override
  public void complete(String taskId, Map<String, Object> variables) {
    commandExecutor.execute(new CompleteOnboardingTask(stand, taskId, variables, false, false));
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, Map<String, Object> variables, boolean deserializeValues) {
    return commandExecutor.execute(
        new CompleteOnboardingTask(stand, taskId, variables, true, deserializeValues));
  }

  @Override
  public void setAssignee(String taskId, String userId) {
    if (userId == null) {
      commandExecutor.execute(new GiveTaskBack(taskId));
    } else {
      super.setAssignee(taskId, userId);
    }
  }

  @Override
  public void resolveTask(String taskId, Map<String, Object> variables) {
    if (variables != null && !variables.isEmpty()) {
      throw completeInstead();
    }
    super.resolveTask(taskId, variables);
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode) {
    throw completeInstead();
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
    throw completeInstead();
  }

  @Override
  public void handleBpmnError(
      String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
    throw completeInstead();
  }

  @Override
  public void handleEscalation(String taskId, String escalationCode) {
    throw completeInstead();
  }

  @Override
  public void handleEscalation(
      String taskId, String escalationCode, Map<String, Object> variables) {
    throw completeInstead();
  }

  private static Refusal completeInstead() {
    return Refusal.badRequest(
        "", "complete-instead", "An onboarding goes on only by completing its tasks.");
  }
}
