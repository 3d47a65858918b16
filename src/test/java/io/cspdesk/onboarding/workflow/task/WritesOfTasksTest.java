package io.cspdesk.onboarding.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What completing a task may set: what its form asks for and its own decision, nothing else. */
class WritesOfTasksTest {

  @ParameterizedTest
  @CsvSource({
    "ACCOUNT_INFO, account accountDecision existingCustomer existingDomain",
    "DUPLICATE_FOUND, duplicateDecision",
    "CONFIRM_AGREEMENT, agreement",
    "SELECT_RESELLER, indirectResellerId",
    "CHOOSE_SUBSCRIPTIONS, subscriptions subscriptionsDecision",
    "REVIEW, reviewDecision",
    "REQUEST_RELATIONSHIP, invitation relationshipDecision",
    "FOLLOW_UP_INVITATION, relationshipDecision",
    "RESOLVE_ORDER, orderDecision",
    "SETTLE_CANCELLATION, ''",
    "HAND_OVER, ''"
  })
  void aTaskSetsThese(UserTask task, String variables) {
    assertThat(
            String.join(
                " ",
                ProcessVariable.all().stream()
                    .filter(task::maySet)
                    .map(ProcessVariable::id)
                    .sorted()
                    .toList()))
        .isEqualTo(variables);
  }
}
