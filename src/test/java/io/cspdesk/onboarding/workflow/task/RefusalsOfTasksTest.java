package io.cspdesk.onboarding.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may not be decided as an onboarding stands, and that everything else may. */
class RefusalsOfTasksTest {

  private static final String LINK = "https://admin.example.com/link?dap=true&x=1";
  private static final Invitation DRAFT =
      new Invitation(LINK, true, "Hello", "Please accept: " + LINK, null);

  /**
   * The first row that fits. How it stands, each yes, no or either way: the customer exists at
   * Microsoft; had a tenant before; is still to accept the agreement; the partner's customers
   * belong to resellers; the cloud lets us invite.
   */
  private static final List<Row> TABLE =
      Stream.of(
              "account-info          continue              y.... customer-exists",
              "account-info          existing-customer     y.... customer-exists",
              "choose-subscriptions  none                  .n... order-needed",
              "review                update-account        y.... customer-exists",
              "review                update-reseller       ...n. no-reseller",
              "review                update-reseller       yn... customer-exists",
              "review                update-subscriptions  ..y.. acceptance-first",
              "follow-up-invitation  resend                ....n no-invitation",
              "follow-up-invitation  keep-waiting          ....n no-invitation")
          .map(line -> line.split(" +"))
          .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
          .toList();

  private record Row(String task, String decision, String standing, String code) {

    boolean fits(UserTask other, Decision decided, String how) {
      return other.id().equals(task)
          && decided != null
          && decided.id().equals(decision)
          && how.matches(standing);
    }
  }

  static Stream<UserTask> tasks() {
    return Arrays.stream(UserTask.values());
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void refusesWhatTheTableSaysAndNothingElse(UserTask task) {
    for (Decision decision : decisions(task)) {
      for (String how : everyWayToStand()) {
        assertThat(task.refusal(decision, standing(how)).map(Rejection::code))
            .as("%s %s %s", task.id(), decision, how)
            .isEqualTo(
                TABLE.stream()
                    .filter(row -> row.fits(task, decision, how))
                    .map(Row::code)
                    .findFirst());
      }
    }
  }

  @Test
  void eachRowIsOfADecisionThatItsTaskAllows() {
    assertThat(TABLE)
        .allSatisfy(
            row ->
                assertThat(UserTask.ofId(row.task()).orElseThrow().decisions())
                    .contains(Word.ofId(Decision.class, row.decision()).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "account-info | continue | accountDecision | The customer exists at Microsoft already, so"
            + " the account can no longer be changed here: correct the other sections and submit.",
        "review | update-account | reviewDecision | The customer exists at Microsoft already, so"
            + " the account can no longer be changed here: correct the other sections and submit.",
        "choose-subscriptions | none | subscriptionsDecision | Only a customer who is linked by a"
            + " relationship can do without an order: choose at least one offer.",
        "review | update-reseller | reviewDecision | The customer was created for this reseller,"
            + " which can no longer be changed here.",
        "review | update-subscriptions | reviewDecision | The customer accepts the agreement first;"
            + " subscriptions are chosen afterwards.",
        "follow-up-invitation | resend | relationshipDecision | On this cloud no relationship can be"
            + " requested: decide whether the customer is linked already, or withdraw."
      })
  void saysWhyAndWhichDecisionIsMeant(String task, String decision, String field, String reason) {
    Rejection refusal =
        UserTask.ofId(task)
            .orElseThrow()
            .refusal(Word.ofId(Decision.class, decision).orElseThrow(), standing("ynyyn"))
            .orElseThrow();

    assertThat(refusal.httpStatus()).isEqualTo(409);
    assertThat(refusal.field()).isEqualTo(field);
    assertThat(refusal.reason()).isEqualTo(reason);
  }

  @Test
  void aResellerIsOfAnIndirectProviderOnly() {
    assertThat(UserTask.REVIEW.refusal(Decision.UPDATE_RESELLER, standing("nnnny")).orElseThrow())
        .returns(
            "Only an indirect provider's customers have an indirect reseller.", Rejection::reason)
        .returns(409, Rejection::httpStatus);
  }

  @Test
  void anInvitationIsSentWithItsLink() {
    Invitation without = new Invitation(LINK, true, "Hello", "Please accept.", null);

    assertThat(requested(Decision.SENT, without).orElseThrow())
        .returns(400, Rejection::httpStatus)
        .returns("invitation.body", Rejection::field)
        .returns("invitation-link-missing", Rejection::code);
    assertThat(requested(Decision.SENT, null).orElseThrow())
        .returns("invitation", Rejection::field)
        .returns("required", Rejection::code);
    assertThat(requested(Decision.SENT, DRAFT)).isEmpty();
    assertThat(requested(Decision.WITHDRAW, without)).isEmpty();
  }

  private static Optional<Rejection> requested(Decision decision, Invitation edited) {
    return UserTask.REQUEST_RELATIONSHIP.refusal(
        decision, new Standing(false, true, false, false, true, DRAFT, edited));
  }

  /** One that decides nothing is asked without a decision. */
  private static List<Decision> decisions(UserTask task) {
    return task.decision().isPresent() ? task.decisions() : Arrays.asList((Decision) null);
  }

  private static List<String> everyWayToStand() {
    return IntStream.range(0, 32)
        .mapToObj(bits -> String.format("%5s", Integer.toBinaryString(bits)))
        .map(bits -> bits.replace('1', 'y').replaceAll("[0 ]", "n"))
        .toList();
  }

  private static Standing standing(String how) {
    boolean[] is = new boolean[how.length()];
    for (int i = 0; i < is.length; i++) {
      is[i] = how.charAt(i) == 'y';
    }
    return new Standing(is[0], is[1], is[2], is[3], is[4], DRAFT, DRAFT);
  }
}
