package io.cspdesk.onboarding.workflow.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import io.cspdesk.onboarding.workflow.model.Outcome;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One rule for one onboarding and for a list: whatever an onboarding came to, both say the same.
 */
class OnboardingStateTest {

  private static ProcessEngine engine;

  /** What each is to be, by business key. */
  private static Map<String, OnboardingState> expected;

  @BeforeAll
  static void oneOfEachKind() {
    engine =
        ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
            .setProcessEngineName("states")
            .setJdbcUrl("jdbc:h2:mem:states;DB_CLOSE_DELAY=-1")
            .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
            .buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            "onboarding.bpmn",
            Bpmn.createExecutableProcess(OnboardingProcess.KEY)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .subProcess()
                .embeddedSubProcess()
                .startEvent()
                .userTask("work")
                .endEvent()
                .subProcessDone()
                .endEvent()
                .done())
        .deploy();
    expected =
        Stream.of(Outcome.values())
            .collect(
                Collectors.toMap(
                    outcome -> ended(outcome.id()),
                    outcome ->
                        outcome == Outcome.CANCELLED
                            ? OnboardingState.CANCELLED
                            : OnboardingState.COMPLETED));
    start("running");
    expected.put("running", OnboardingState.RUNNING);
    for (String outcome : new String[] {null, "onboarded", "cancelled"}) {
      for (boolean externally : new boolean[] {true, false}) {
        expected.put(deleted(outcome, externally), OnboardingState.CANCELLED);
      }
    }
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void eachIsInTheStateThatItsEndGaveIt() {
    assertThat(
            query().list().stream()
                .collect(
                    Collectors.toMap(
                        HistoricProcessInstance::getBusinessKey, OnboardingStateTest::stateOf)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void aListHasThoseThatAreInItsStateAndCountsThem(OnboardingState state) {
    HistoricProcessInstanceQuery query = query();

    state.narrow(query);

    List<String> due = keysIn(state);
    assertThat(keys(query.list())).containsExactlyInAnyOrderElementsOf(due);
    assertThat(query.count()).isEqualTo(due.size());
  }

  @ParameterizedTest
  @EnumSource
  void itsPagesHaveEachOnce(OnboardingState state) {
    HistoricProcessInstanceQuery query = query().orderByProcessInstanceId().asc();
    state.narrow(query);

    List<String> paged = new ArrayList<>();
    for (int first = 0; first < expected.size(); first += 2) {
      paged.addAll(keys(query.listPage(first, 2)));
    }

    assertThat(paged).containsExactlyInAnyOrderElementsOf(keysIn(state));
  }

  @ParameterizedTest
  @EnumSource
  void itCanBeNarrowedFurther(OnboardingState state) {
    HistoricProcessInstanceQuery query =
        query().variableValueEquals(ProcessVariable.COUNTRY.id(), "US");

    state.narrow(query);

    assertThat(keys(query.list())).containsExactlyInAnyOrderElementsOf(keysIn(state));
    assertThat(query.count()).isEqualTo(keysIn(state).size());
  }

  @Test
  void aStateIsNamedAsInTheContract() {
    assertThat(OnboardingState.ofId("running")).isEqualTo(OnboardingState.RUNNING);
    assertThat(OnboardingState.ofId("completed")).isEqualTo(OnboardingState.COMPLETED);
    assertThat(OnboardingState.ofId("cancelled")).isEqualTo(OnboardingState.CANCELLED);
    assertThatThrownBy(() -> OnboardingState.ofId("RUNNING"))
        .isInstanceOfSatisfying(
            Rejection.class,
            refusal -> {
              assertThat(refusal.field()).isEqualTo("state");
              assertThat(refusal.code()).isEqualTo("unknown-state");
              assertThat(refusal.reason()).contains("running, completed, cancelled");
            });
  }

  private static String start(String key) {
    return engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            OnboardingProcess.KEY, key, Map.of(ProcessVariable.COUNTRY.id(), "US"))
        .getId();
  }

  private static String ended(String outcome) {
    String instance = start(outcome);
    String task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceId(instance)
            .singleResult()
            .getId();
    record(instance, outcome);
    engine.getTaskService().complete(task);
    return outcome;
  }

  private static String deleted(String outcome, boolean externally) {
    String key = "deleted " + outcome + " " + externally;
    String instance = start(key);
    if (outcome != null) {
      record(instance, outcome);
    }
    RuntimeService runtime = engine.getRuntimeService();
    runtime.deleteProcessInstance(instance, "a test of deletion", true, externally);
    return key;
  }

  private static void record(String instance, String outcome) {
    engine.getRuntimeService().setVariable(instance, ProcessVariable.OUTCOME.id(), outcome);
  }

  private static OnboardingState stateOf(HistoricProcessInstance instance) {
    HistoricVariableInstance outcome =
        engine
            .getHistoryService()
            .createHistoricVariableInstanceQuery()
            .processInstanceId(instance.getId())
            .variableName(ProcessVariable.OUTCOME.id())
            .singleResult();
    return OnboardingState.of(instance, outcome == null ? null : (String) outcome.getValue());
  }

  private static HistoricProcessInstanceQuery query() {
    return engine.getHistoryService().createHistoricProcessInstanceQuery();
  }

  private static List<String> keysIn(OnboardingState state) {
    return expected.keySet().stream().filter(key -> expected.get(key) == state).toList();
  }

  private static List<String> keys(List<HistoricProcessInstance> instances) {
    return instances.stream().map(HistoricProcessInstance::getBusinessKey).toList();
  }
}
