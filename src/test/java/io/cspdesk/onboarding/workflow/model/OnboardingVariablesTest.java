package io.cspdesk.onboarding.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.agreement.CustomerAgreement;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.pvm.runtime.ExecutionImpl;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(VariablesWithoutEngine.class)
class OnboardingVariablesTest {

  private final VariableScope scope = new ExecutionImpl();
  private final OnboardingVariables variables = OnboardingVariables.of(scope);

  @Test
  void whatAStepNeedsAndIsNotThereIsNamedInTheIncident() {
    assertThatThrownBy(() -> variables.required(ProcessVariable.CUSTOMER_ID))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("customerId");

    scope.setVariable("customerId", "c-1");
    assertThat(variables.required(ProcessVariable.CUSTOMER_ID)).isEqualTo("c-1");
  }

  @Test
  void whatIsToldToMicrosoftIsSignedByThePrimaryContactToo() {
    json("account", "{\"primaryContact\":{\"firstName\":\"Ann\"}}");
    assertThatThrownBy(variables::requiredAgreement).hasMessageContaining("agreement");

    json("agreement", "{\"acceptance\":\"attested\"}");
    assertThat(variables.requiredAgreement()).isEqualTo(variables.agreement());
    assertThat(variables.agreement())
        .extracting(CustomerAgreement::signer)
        .hasFieldOrPropertyWithValue("firstName", "Ann");
  }

  @Test
  void jsonThatIsNullIsNothing() {
    json("account", "null");

    assertThat(variables.account()).isNull();
    assertThatThrownBy(() -> variables.required(ProcessVariable.ACCOUNT))
        .isInstanceOf(IllegalStateException.class);
  }

  private void json(String name, String text) {
    scope.setVariable(name, SpinValues.jsonValue(text).create());
  }
}
