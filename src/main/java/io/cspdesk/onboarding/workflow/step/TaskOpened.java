package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.workflow.deadline.TaskDeadlines;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A task that comes back goes to whoever did it before: the others see it only when they look for
 * it. Its deadline is a new one.
 */
@Component
class TaskOpened implements TaskListener {

  private final HistoryService historyService;
  private final TaskDeadlines deadlines;

  TaskOpened(@Lazy HistoryService historyService, TaskDeadlines deadlines) {
    this.historyService = historyService;
    this.deadlines = deadlines;
  }

  @Override
  public void notify(DelegateTask task) {
    deadlines.due(task.getTaskDefinitionKey()).ifPresent(task::setDueDate);
    String before =
        UserTask.ofId(task.getTaskDefinitionKey())
            .map(UserTask::sameWorkerAs)
            .map(UserTask::id)
            // an older diagram's
            .orElse(task.getTaskDefinitionKey());
    List<HistoricTaskInstance> last =
        historyService
            .createHistoricTaskInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .taskDefinitionKey(before)
            .finished()
            .orderByHistoricTaskInstanceEndTime()
            .desc()
            .listPage(0, 1);
    if (!last.isEmpty()) {
      task.setAssignee(last.get(0).getAssignee());
    }
  }
}
