package io.cspdesk.onboarding.workflow.guard;

import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.workflow.model.Rejection;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a completing client write what its task may write, and closes the side doors that would
 * write anything at all, or leave a task without its decision.
 */
class GuardedTaskService extends TaskServiceImpl {

  private final Partner partner;

  GuardedTaskService(Partner partner) {
    this.partner = partner;
  }

  @Override
  public void complete(String taskId) {
    complete(taskId, null);
  }

  @Override
  public void complete(String taskId, @Nullable Map<String, Object> variables) {
    execute(taskId, new CompleteOnboardingTask(partner, taskId, variables, false, false));
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
    return execute(
        taskId, new CompleteOnboardingTask(partner, taskId, variables, true, deserializeValues));
  }

  /**
   * Whoever completes what somebody else completes at the same moment would be told a fault of the
   * server, or that he may not, depending on how far he got. What fails leaves its task open, so
   * one that is not was completed by somebody else.
   */
  private VariableMap execute(String taskId, CompleteOnboardingTask completion) {
    try {
      return commandExecutor.execute(completion);
    } catch (ProcessEngineException failure) {
      if (taskId != null && !isOpen(taskId)) {
        throw Rejection.conflict(
            "",
            "task-not-open",
            "This task is not open any more: it was completed already, perhaps by someone else at"
                + " the same moment.");
      }
      if (failure instanceof OptimisticLockingException) {
        throw Rejection.conflict(
            "",
            "changed-meanwhile",
            "This task was changed by someone else at the same moment: look at it again.");
      }
      throw failure;
    }
  }

  private boolean isOpen(String taskId) {
    return commandExecutor.execute(context -> context.getTaskManager().findTaskById(taskId))
        != null;
  }

  @Override
  public void setAssignee(String taskId, @Nullable String userId) {
    if (userId == null) {
      commandExecutor.execute(new GiveTaskBack(taskId));
    } else {
      super.setAssignee(taskId, userId);
    }
  }

  @Override
  public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
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

  private static Rejection completeInstead() {
    return Rejection.badRequest(
        "", "complete-instead", "An onboarding goes on only by completing its tasks.");
  }
}
