package io.cspdesk.onboarding.workflow.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In an engine of its own, with the smallest diagram that ends. */
class RecordOutcomeTest {

  private static final String DIAGRAM =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
        <process id="ends" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="start"/>
          <sequenceFlow id="flow" sourceRef="start" targetRef="%s"/>
          <endEvent id="%s">
            <extensionElements>
              <camunda:executionListener event="start" delegateExpression="${recordOutcome}"/>
              %s
            </extensionElements>
          </endEvent>
        </process>
      </definitions>
      """;

  private static ProcessEngine engine;

  @BeforeAll
  static void startEngine() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("record-outcome");
    configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    configuration.setJobExecutorActivate(false);
    configuration.setBeans(Map.of("recordOutcome", new RecordOutcome()));
    engine = configuration.buildProcessEngine();
  }

  @AfterAll
  static void stopEngine() {
    engine.close();
  }

  @Test
  void theEndEventTellsWhateverItIsCalled() {
    assertThat(
            outcomeOf(
                "onboarded",
                "<camunda:properties>"
                    + "<camunda:property name=\"other\" value=\"cancelled\"/>"
                    + "<camunda:property name=\"outcome\" value=\"already-customer\"/>"
                    + "</camunda:properties>"))
        .isEqualTo("already-customer");
  }

  @ParameterizedTest
  @CsvSource({
    "onboarded, onboarded",
    "relationship-established, relationship-established",
    "provider-sells, relationship-established",
    "already-customer, already-customer",
    "invitation-withdrawn, invitation-withdrawn",
    "cancelled, cancelled"
  })
  void anOnboardingOfTheFormerDiagramEndsAsItsEndEventSays(String endEvent, String outcome) {
    assertThat(outcomeOf(endEvent, "")).isEqualTo(outcome);
  }

  private static String outcomeOf(String endEvent, String properties) {
    engine
        .getRepositoryService()
        .createDeployment()
        .addString("ends.bpmn", DIAGRAM.formatted(endEvent, endEvent, properties))
        .deploy();
    ProcessInstance ended = engine.getRuntimeService().startProcessInstanceByKey("ends");
    return (String)
        engine
            .getHistoryService()
            .createHistoricVariableInstanceQuery()
            .processInstanceId(ended.getId())
            .variableName("outcome")
            .singleResult()
            .getValue();
  }
}
