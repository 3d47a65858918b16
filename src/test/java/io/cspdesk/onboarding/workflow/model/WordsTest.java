package io.cspdesk.onboarding.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.pvm.runtime.ExecutionImpl;
import org.junit.jupiter.api.Test;

/** Other systems rely on what the words are called. */
class WordsTest {

  @Test
  void areCalledWhatTheContractCallsThem() {
    assertThat(ids(Outcome.values()))
        .containsExactlyInAnyOrder(
            "onboarded",
            "relationship-established",
            "already-customer",
            "invitation-withdrawn",
            "cancelled");
    assertThat(ids(Role.values()))
        .containsExactlyInAnyOrder(
            "global-admin",
            "user-management-admin",
            "admin-agent",
            "sales-agent",
            "onboarding-manager",
            "integration",
            "camunda-admin");
    assertThat(ids(AgreementWay.values())).containsExactly("attested", "direct", "settled");
    assertThat(ids(Section.values()))
        .containsExactly("account", "agreement", "reseller", "subscriptions");
  }

  @Test
  void areFoundByTheirIdAndNothingElse() {
    assertThat(Word.ofId(Decision.class, "update-account")).contains(Decision.UPDATE_ACCOUNT);
    assertThat(Word.ofId(Decision.class, "UPDATE_ACCOUNT")).isEmpty();
    assertThat(Word.ofId(Decision.class, null)).isEmpty();
  }

  @Test
  void areTextForTheEngine() {
    VariableScope scope = new ExecutionImpl();
    OnboardingVariables variables = OnboardingVariables.of(scope);

    variables.writeWord(ProcessVariable.AGREEMENT_WAY, AgreementWay.DIRECT);
    assertThat(scope.getVariable("agreementWay")).isEqualTo("direct");
    assertThat(variables.isAgreement(AgreementWay.DIRECT)).isTrue();
    variables.writeWord(ProcessVariable.AGREEMENT_WAY, null);
    assertThat(scope.getVariable("agreementWay")).isNull();
    assertThat(variables.isAgreement(AgreementWay.DIRECT)).isFalse();
  }

  @Test
  void anUnknownOneIsAFaultAndNotNothing() {
    VariableScope scope = new ExecutionImpl();
    scope.setVariable("agreementWay", "by-post");

    assertThatThrownBy(() -> OnboardingVariables.of(scope).isAgreement(AgreementWay.DIRECT))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aVariableIsKnownByItsNameAndType() {
    assertThat(ProcessVariable.ofId("account")).contains(ProcessVariable.ACCOUNT);
    assertThat(ProcessVariable.ofId("password")).isEmpty();
    assertThat(ProcessVariable.all())
        .filteredOn(ProcessVariable::settableAtStart)
        .extracting(ProcessVariable::id)
        .containsExactlyInAnyOrder(
            "account",
            "agreement",
            "indirectResellerId",
            "subscriptions",
            "existingCustomer",
            "existingDomain",
            "invitation");
    assertThat(
            List.of(
                ProcessVariable.SUBSCRIPTIONS.type(),
                ProcessVariable.OUTCOME.type(),
                ProcessVariable.EXISTING_CUSTOMER.type(),
                ProcessVariable.REMIND_AT.type()))
        .containsExactly("Json", "String", "Boolean", "Date");
  }

  private static List<String> ids(Word[] words) {
    return Arrays.stream(words).map(Word::id).toList();
  }
}
