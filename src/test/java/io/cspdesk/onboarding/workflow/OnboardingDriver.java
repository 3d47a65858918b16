package io.cspdesk.onboarding.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.example.Example;
import io.cspdesk.onboarding.workflow.model.MessageName;
import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.plugin.variable.SpinValues;

/** Drives one onboarding the way its people do, with the jobs run by hand. */
public class OnboardingDriver {

  private final ProcessEngine engine;
  private final ProcessInstance instance;

  private OnboardingDriver(ProcessEngine engine, ProcessInstance instance) {
    this.engine = engine;
    this.instance = instance;
  }

  static OnboardingDriver start(
      ProcessEngine engine, String user, String businessKey, VariableMap variables) {
    return new OnboardingDriver(
        engine,
        as(
            engine,
            user,
            () ->
                engine
                    .getRuntimeService()
                    .startProcessInstanceByKey(OnboardingProcess.KEY, businessKey, variables)));
  }

  static <T> T as(ProcessEngine engine, String user, Supplier<T> action) {
    List<String> groups =
        engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
            .map(group -> group.getId())
            .toList();
    engine.getIdentityService().setAuthentication(user, groups);
    try {
      return action.get();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  static Object json(Object value) {
    return SpinValues.jsonValue(value.toString()).create();
  }

  public ProcessInstance instance() {
    return instance;
  }

  /** Runs each step that is to be done or tried again, without waiting; the clock stands still. */
  public OnboardingDriver runJobs() {
    for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
      jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }
    return this;
  }

  public List<Job> jobs() {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance.getId())
        .messages()
        .withRetriesLeft()
        .list();
  }

  /** Moves the engine's clock, and lets happen what is due by then. */
  OnboardingDriver after(Duration time) {
    ClockUtil.offset(
        ClockUtil.getCurrentTime().getTime() + time.toMillis() - System.currentTimeMillis());
    engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance.getId())
        .timers()
        .duedateLowerThan(ClockUtil.getCurrentTime())
        .orderByJobDuedate()
        .asc()
        .list()
        .stream()
        .limit(1)
        .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    return runJobs();
  }

  OnboardingDriver told(String user, MessageName message, Map<String, Object> carried) {
    as(
        engine,
        user,
        () -> {
          engine
              .getRuntimeService()
              .createMessageCorrelation(message.id())
              .processInstanceBusinessKey(instance.getBusinessKey())
              .setVariables(carried)
              .correlate();
          return null;
        });
    return runJobs();
  }

  /** Where it waits for nobody here: the ids of the activities. */
  List<String> waitsAt() {
    return engine.getRuntimeService().getActiveActivityIds(instance.getId());
  }

  public OnboardingDriver standsAt(UserTask task) {
    assertThat(task().getTaskDefinitionKey()).isEqualTo(task.id());
    return this;
  }

  public Task task() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .singleResult();
  }

  public OnboardingDriver claim(String user) {
    engine.getTaskService().setAssignee(task().getId(), user);
    return this;
  }

  OnboardingDriver complete(String user, UserTask step, Map<String, Object> variables) {
    standsAt(step);
    as(
        engine,
        user,
        () -> {
          engine.getTaskService().complete(task().getId(), variables);
          return null;
        });
    return runJobs();
  }

  public OnboardingDriver decide(String user, UserTask step, String decision) {
    return complete(user, step, Variables.putValue(step.decision().orElseThrow().id(), decision));
  }

  public OnboardingDriver giveAccount(String user, Example account) {
    return complete(
        user,
        UserTask.ACCOUNT_INFO,
        Variables.putValue("account", json(account)).putValue("accountDecision", "continue"));
  }

  OnboardingDriver confirmAgreement(String user, Example agreement) {
    return complete(
        user, UserTask.CONFIRM_AGREEMENT, Variables.putValue("agreement", json(agreement)));
  }

  OnboardingDriver choose(String user, Example subscriptions) {
    return complete(
        user,
        UserTask.CHOOSE_SUBSCRIPTIONS,
        Variables.putValue("subscriptions", json(subscriptions))
            .putValue("subscriptionsDecision", "continue"));
  }

  OnboardingDriver endedAs(String outcome) {
    assertThat(
            engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .finished()
                .count())
        .isOne();
    assertThat(variable("outcome")).isEqualTo(outcome);
    return this;
  }

  /** The findings as {@code field code}. */
  List<String> findings() {
    JsonNode findings = VariableJson.read("findings", variable("findings"), JsonNode.class);
    return findings.findValuesAsText("field").stream()
        .map(field -> field + " " + codeAt(findings, field))
        .toList();
  }

  private static String codeAt(JsonNode findings, String field) {
    for (JsonNode finding : findings) {
      if (finding.get("field").asText().equals(field)) {
        return finding.get("code").asText();
      }
    }
    return null;
  }

  /** Text, or the text of a Json variable; also after the end. */
  String variable(String name) {
    HistoricVariableInstance found =
        engine
            .getHistoryService()
            .createHistoricVariableInstanceQuery()
            .processInstanceId(instance.getId())
            .variableName(name)
            .disableCustomObjectDeserialization()
            .singleResult();
    if (found == null) {
      return null;
    }
    return found.getTypedValue() instanceof SerializableValue json
        ? json.getValueSerialized()
        : (String) found.getValue();
  }
}
