package io.cspdesk.onboarding.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.PartnerMarket;
import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.model.VariablesWithoutEngine;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.pvm.runtime.ExecutionImpl;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from a completed task. */
@ExtendWith(VariablesWithoutEngine.class)
class ConsequencesOfTasksTest {

  private static final Date REMINDER = new Date(1_800_000_000_000L);
  private static final Completion BY_SALLY =
      new Completion(
          "sally",
          OffsetDateTime.parse("2026-11-25T10:00:00Z"),
          REMINDER,
          new AccountVerification(
              null, null, null, null, null, new PartnerMarket("US", ".onmicrosoft.com")));

  private final VariableScope scope = new ExecutionImpl();
  private final OnboardingVariables variables = OnboardingVariables.of(scope);

  @ParameterizedTest
  @CsvSource({
    "REVIEW, submit,",
    "REVIEW, cancel,",
    "REVIEW, update-account, account",
    "REVIEW, update-agreement, agreement",
    "REVIEW, update-reseller, reseller",
    "REVIEW, update-subscriptions, subscriptions",
    "DUPLICATE_FOUND, close,",
    "DUPLICATE_FOUND, different-customer, account",
    "RESOLVE_ORDER, retry,",
    "RESOLVE_ORDER, finish-without-order,",
    "RESOLVE_ORDER, update-subscriptions, subscriptions",
    "ACCOUNT_INFO, continue,",
    "ACCOUNT_INFO, cancel,",
    "CHOOSE_SUBSCRIPTIONS, continue,",
    "FOLLOW_UP_INVITATION, accepted,",
    "SELECT_RESELLER,,",
    "SETTLE_CANCELLATION,,"
  })
  void aDecisionSendsItsSectionBackAndNoOther(UserTask task, String decision, String section) {
    given("sectionToUpdate", "agreement");

    complete(task, decision);

    assertThat(scope.getVariable("sectionToUpdate")).isEqualTo(section);
  }

  @Test
  void whoeverConfirmsTheAgreementIsRemembered() {
    complete(UserTask.CONFIRM_AGREEMENT, null);

    assertThat(scope.getVariable("agreementConfirmedBy")).isEqualTo("sally");
  }

  @Test
  void doingWithoutAnOrderRemovesIt() {
    givenJson("subscriptions", "[{\"offerId\":\"a:b\",\"quantity\":1}]");

    complete(UserTask.CHOOSE_SUBSCRIPTIONS, "continue");
    assertThat(variables.subscriptions()).hasSize(1);
    complete(UserTask.CHOOSE_SUBSCRIPTIONS, "none");
    assertThat(variables.subscriptions()).isEmpty();
    assertThat(variables.isWithoutOrder()).isTrue();
  }

  @Test
  void theWantedDomainOfAnExistingCustomerIsItsOwn() {
    givenJson("account", "{\"companyName\":\"Adatum\",\"domainPrefix\":\"adatum\"}");

    complete(UserTask.ACCOUNT_INFO, "existing-customer");

    assertThat(variables.existingCustomer()).isTrue();
    assertThat(variables.existingDomain()).isEqualTo("adatum.onmicrosoft.com");
    assertThat(variables.domain()).isEqualTo("adatum.onmicrosoft.com");
    assertThat(scope.getVariable("companyName")).isEqualTo("Adatum");
  }

  @Test
  void anExistingCustomersDomainIsKept() {
    given("existingDomain", "contoso.com");

    complete(UserTask.ACCOUNT_INFO, "existing-customer");

    assertThat(variables.existingDomain()).isEqualTo("contoso.com");
  }

  @Test
  void whoIsNoExistingCustomerHasNoDomainYet() {
    givenJson("account", "{\"domainPrefix\":\"adatum\",\"address\":{\"country\":\"US\"}}");
    given("existingDomain", "contoso.com");

    complete(UserTask.ACCOUNT_INFO, "continue");

    assertThat(variables.existingDomain()).isNull();
    assertThat(variables.domain()).isEqualTo("adatum.onmicrosoft.com");
    assertThat(variables.country()).isEqualTo("US");
  }

  @Test
  void anInvitationIsSentNowAndWaitedForUntilTheReminder() {
    givenJson("invitation", VariableJson.write(new Invitation("l", true, "s", "b", null)));

    complete(UserTask.REQUEST_RELATIONSHIP, "withdraw");
    assertThat(variables.invitation().sentAt()).isNull();
    complete(UserTask.REQUEST_RELATIONSHIP, "sent");
    assertThat(variables.invitation().sentAt()).isEqualTo("2026-11-25T10:00Z");
    assertThat(scope.getVariable("remindAt")).isEqualTo(REMINDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resend", "keep-waiting", "accepted", "withdraw"})
  void aCustomerWhoIsFollowedUpHasTheTimeAgain(String decision) {
    complete(UserTask.FOLLOW_UP_INVITATION, decision);

    assertThat(scope.getVariable("remindAt")).isEqualTo(REMINDER);
  }

  @ParameterizedTest
  @CsvSource({"true, false, true", "true, true, false", "false, false, false"})
  void aLinkedCustomerWithoutAnOrderIsARelationshipOnly(
      boolean existing, boolean ordered, boolean only) {
    variables.existingCustomer(existing);
    variables.writeOrderIds(ordered ? List.of("1") : List.of());

    complete(UserTask.HAND_OVER, null);

    assertThat(scope.getVariable("relationshipOnly")).isEqualTo(only);
  }

  @ParameterizedTest
  @CsvSource({"HAND_OVER, REVIEW", "REVIEW, REVIEW", "ACCOUNT_INFO, ACCOUNT_INFO"})
  void goesToWhoeverDidItBeforeAndTheHandOverToWhoeverSubmitted(UserTask task, UserTask before) {
    assertThat(task.sameWorkerAs()).isEqualTo(before);
  }

  private void complete(UserTask task, String decision) {
    task.decision().map(ProcessVariable::id).ifPresent(variable -> given(variable, decision));
    task.complete(variables, BY_SALLY);
  }

  private void given(String variable, String text) {
    scope.setVariable(variable, text);
  }

  private void givenJson(String variable, String text) {
    scope.setVariable(variable, SpinValues.jsonValue(text).create());
  }
}
