package io.cspdesk.onboarding.workflow.onboarding;

import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the engine knows of an onboarding, running or over. */
@Component
class OnboardingViews {

  private final HistoryService history;
  private final TaskService tasks;
  private final RuntimeService runtime;

  OnboardingViews(HistoryService history, TaskService tasks, RuntimeService runtime) {
    this.history = history;
    this.tasks = tasks;
    this.runtime = runtime;
  }

  OnboardingView of(HistoricProcessInstance instance) {
    Map<String, Object> variables = variables(instance.getId());
    String outcome = (String) variables.get(ProcessVariable.OUTCOME.id());
    return new OnboardingView(
        instance.getBusinessKey(),
        OnboardingState.of(instance, outcome),
        outcome,
        (String) variables.get(ProcessVariable.CORRELATION_ID.id()),
        (String) variables.get(ProcessVariable.COMPANY_NAME.id()),
        (String) variables.get(ProcessVariable.COUNTRY.id()),
        (String) variables.get(ProcessVariable.DOMAIN.id()),
        (String) variables.get(ProcessVariable.CUSTOMER_ID.id()),
        orderIds(variables),
        tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
            .map(OnboardingViews::task)
            .toList(),
        VariableJson.tree("findings", json(variables, ProcessVariable.FINDINGS)),
        runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream()
            .map(i -> new OnboardingView.Incident(i.getActivityId(), i.getIncidentMessage()))
            .toList(),
        at(instance.getStartTime()),
        atIfSet(instance.getEndTime()));
  }

  private static List<String> orderIds(Map<String, Object> variables) {
    String[] ids =
        VariableJson.read("orderIds", json(variables, ProcessVariable.ORDER_IDS), String[].class);
    return Arrays.asList(ids);
  }

  private static String json(Map<String, Object> variables, ProcessVariable<?> variable) {
    return (String) variables.getOrDefault(variable.id(), "[]");
  }

  private Map<String, Object> variables(String processInstanceId) {
    Map<String, Object> variables = new HashMap<>();
    for (HistoricVariableInstance variable :
        history
            .createHistoricVariableInstanceQuery()
            .processInstanceId(processInstanceId)
            .disableCustomObjectDeserialization()
            .list()) {
      Object value =
          variable.getTypedValue() instanceof SerializableValue json
              ? json.getValueSerialized()
              : variable.getValue();
      if (value != null) {
        variables.put(variable.getName(), value);
      }
    }
    return variables;
  }

  private static OnboardingView.CurrentTask task(Task task) {
    return new OnboardingView.CurrentTask(
        task.getTaskDefinitionKey(),
        task.getName(),
        UserTask.ofId(task.getTaskDefinitionKey()).map(UserTask::candidateGroups).orElse(List.of()),
        task.getAssignee(),
        at(task.getCreateTime()),
        atIfSet(task.getDueDate()));
  }

  private static OffsetDateTime at(Date date) {
    return date.toInstant().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime atIfSet(@Nullable Date date) {
    return date == null ? null : at(date);
  }
}
