package io.cspdesk.onboarding.workflow.deadline;

import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SetTaskPriorityCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Raises the priority of tasks past their due date, once each, and leaves them with whoever has
 * them. Several nodes may do so at the same time: a task that another changed meanwhile is left for
 * the next time.
 */
@Component
public class OverdueTasks {

  /** Above the engine's usual 50; assumed. */
  static final int PRIORITY = 80;

  private static final Logger LOG = LoggerFactory.getLogger(OverdueTasks.class);

  private final TaskService tasks;
  private final CommandExecutor commands;
  private final Clock clock;

  OverdueTasks(ProcessEngine engine, Clock clock) {
    this.clock = clock;
    this.tasks = engine.getTaskService();
    this.commands =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
  }

  void raise() {
    for (Task task : query().taskMaxPriority(PRIORITY - 1).list()) {
      try {
        commands.execute(new Raise(task.getId(), now()));
      } catch (ProcessEngineException changedMeanwhile) {
        LOG.debug("Overdue task {} left for the next time", task.getId(), changedMeanwhile);
      }
    }
  }

  public TaskQuery query() {
    return tasks.createTaskQuery().processDefinitionKey(OnboardingProcess.KEY).dueBefore(now());
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  /** Each in a transaction of its own, for a long one would make the others' work wait. */
  private static class Raise extends SetTaskPriorityCmd {

    private final transient Date now;

    Raise(String taskId, Date now) {
      super(taskId, PRIORITY);
      this.now = now;
    }

    /** Looks again, since it may have been raised higher or postponed. */
    @Override
    protected void executeSetOperation(TaskEntity task, Integer priority) {
      Date due = task.getDueDate();
      if (task.getPriority() < priority && due != null && due.before(now)) {
        super.executeSetOperation(task, priority);
      }
    }
  }
}
