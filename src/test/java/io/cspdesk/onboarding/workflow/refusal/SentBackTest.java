package io.cspdesk.onboarding.workflow.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.model.VariablesWithoutEngine;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Retry;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Stop;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.pvm.runtime.ExecutionImpl;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a step that was refused throws, and leaves for the task that it goes back to. */
@ExtendWith(VariablesWithoutEngine.class)
class SentBackTest {

  private final ExecutionImpl execution = new ExecutionImpl();

  @ParameterizedTest
  @CsvSource({
    "ACCOUNT,       400, 600051, account.primaryContact.phoneNumber, account",
    "SUBSCRIPTIONS, 403, 2091,   subscriptions,                      subscriptions",
    // of whatever was being provisioned
    "AGREEMENT,     400, 3000,   agreement,                          agreement",
    // Microsoft misses the agreement when it is asked for the order
    "SUBSCRIPTIONS, 403, 13605,  agreement.acceptance,               agreement"
  })
  void whatAPersonCanMendGoesBackWithOneFinding(
      Section provisioned, int status, String code, String field, String section) {
    execution.setVariable("country", "US");

    RuntimeException thrown = Mending.in(execution, provisioned, refused(status, code));

    assertThat(thrown)
        .isInstanceOfSatisfying(
            BpmnError.class, error -> assertThat(error.getErrorCode()).isEqualTo("refused"));
    assertThat(findings()).hasSize(1);
    assertThat(findings().at("/0/field").asText()).isEqualTo(field);
    assertThat(thrown).hasMessageContaining(findings().at("/0/code").asText());
    assertThat(execution.getVariable("sectionToUpdate")).isEqualTo(section);
  }

  @Test
  void theFindingNamesTheCountry() {
    execution.setVariable("country", "CN");

    Mending.in(execution, Section.SUBSCRIPTIONS, refused(400, "800070"));

    assertThat(findings().at("/0/params/country").asText()).isEqualTo("CN");
  }

  @Test
  void whatExistsAlreadyStops() {
    RefusedStep refused = refused(400, "27002");

    assertThat(Mending.in(execution, Section.SUBSCRIPTIONS, refused))
        .isInstanceOfSatisfying(
            RefusedStep.class,
            stopped ->
                assertThat(stopped.consequence())
                    .isEqualTo(new Stop(Advice.NO_TASK_MENDS_THIS, false)));
    assertThat(execution.getVariableNames()).isEmpty();
  }

  @Test
  void whatMayPassIsTriedAgain() {
    RefusedStep refused = refused(412, "");

    assertThat(Mending.in(execution, Section.SUBSCRIPTIONS, refused)).isSameAs(refused);
    assertThat(refused.consequence()).isInstanceOf(Retry.class);
    assertThat(execution.getVariableNames()).isEmpty();
  }

  private JsonNode findings() {
    SerializableValue findings = execution.getVariableTyped("findings", false);
    return VariableJson.read("findings", findings.getValueSerialized(), JsonNode.class);
  }

  private static RefusedStep refused(int status, String code) {
    return RefusedStep.of(new PartnerCenterRefusal("call", status, code, "", UUID.randomUUID()));
  }
}
