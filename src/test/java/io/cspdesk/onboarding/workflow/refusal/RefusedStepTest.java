package io.cspdesk.onboarding.workflow.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Mend;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Retry;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Stop;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a refusal carries on, and what a manager reads of it. */
class RefusedStepTest {

  private static final Stop LOOK_FIRST = new Stop(Advice.LOOK_WHETHER_IT_HAPPENED, false);

  /** The domain is taken, or the cart gone: perhaps by an earlier try of ours. */
  private static final Set<String> PERHAPS_OURS = Set.of("27100", "800008");

  static Stream<DocumentedCode> documented() {
    return DocumentedCode.all();
  }

  @ParameterizedTest
  @MethodSource("documented")
  void nothingIsAskedAsIfNewWhileAnEarlierOutcomeIsOpen(DocumentedCode code) {
    RefusedStep refused = RefusedStep.of(code.refusal());
    Consequence before = refused.consequence();
    Consequence open = refused.whileOpen().consequence();

    if (PERHAPS_OURS.contains(code.code())) {
      assertThat(open).isEqualTo(LOOK_FIRST);
    } else if (before instanceof Mend) {
      assertThat(open).as("corrected, it is another request").isEqualTo(before);
      assertThat(open.keepsIds()).isFalse();
    } else if (before instanceof Stop stop) {
      assertThat(open).isEqualTo(new Stop(stop.advice(), true));
    } else {
      assertThat(open).isEqualTo(new Retry(true));
    }
  }

  /** Around a call that was never answered another may be open, too. */
  @ParameterizedTest
  @MethodSource("documented")
  void openTwiceIsOpen(DocumentedCode code) {
    RefusedStep open = RefusedStep.of(code.refusal()).whileOpen();
    assertThat(open.whileOpen().consequence()).isEqualTo(open.consequence());
  }

  @ParameterizedTest
  @CsvSource({"800018", "27100"})
  void aPartThatIsOrderedIsNotOrderedAgain(String code) {
    PartnerCenterRefusal partly =
        refusal(201, code, "Sandbox limit").besideOrders(List.of("order-1", "order-2"));
    RefusedStep refused = RefusedStep.of(partly);

    assertThat(refused.consequence()).isEqualTo(new Stop(Advice.ORDER_THE_REST_BY_HAND, true));
    assertThat(refused.whileOpen().consequence()).isEqualTo(refused.consequence());
    assertThat(refused)
        .hasMessageContaining(" Ordered: order-1, order-2. “Sandbox limit” What to do: a part");
    List<String> many = Collections.nCopies(50, UUID.randomUUID().toString());
    assertThat(RefusedStep.of(partly.besideOrders(many)).getMessage())
        .hasSizeLessThanOrEqualTo(RefusedStep.LONGEST_MESSAGE)
        .contains("…. ")
        .endsWith(Advice.ORDER_THE_REST_BY_HAND.sentences());
  }

  /** The engine cuts a message, and the advice stands at its end. */
  @ParameterizedTest
  @EnumSource
  void adviceIsNeverCutOff(Advice advice) {
    PartnerCenterRefusal refusal =
        new PartnerCenterRefusal(
            "reseller-agreement-status", 403, "c".repeat(40), "d".repeat(1_024), UUID.randomUUID());

    String message = new RefusedStep(refusal, new Stop(advice, false)).getMessage();

    assertThat(message)
        .hasSize(RefusedStep.LONGEST_MESSAGE)
        .contains("403/cccc", refusal.correlationId().toString(), "“ddd", "d…” What")
        .endsWith(advice.sentences());
    assertThat(advice.sentences()).endsWith(".").doesNotContain("  ");
  }

  @Test
  void aDescriptionThatJustFitsIsWhole() {
    int others = RefusedStep.of(refusal(403, "4711", "")).getMessage().length();
    String fits = "d".repeat(RefusedStep.LONGEST_MESSAGE - others - " “”".length());

    assertThat(RefusedStep.of(refusal(403, "4711", fits)))
        .hasMessageContaining(" “" + fits + "” What to do: ");
    assertThat(RefusedStep.of(refusal(403, "4711", fits + "d")))
        .hasMessageContaining(fits.substring(1) + "…” What to do: ");
  }

  @Test
  void aStopSaysWhatIsNeededToActOnIt() {
    UUID correlationId = UUID.randomUUID();
    PartnerCenterRefusal refusal =
        new PartnerCenterRefusal(
            "create-customer", 403, "600006", "Action not allowed.", correlationId);

    assertThat(RefusedStep.of(refusal))
        .hasCause(refusal)
        .hasMessage(
            "Partner Center refused create-customer with 403/600006 (correlation id "
                + correlationId
                + "). “Action not allowed.” What to do: the account behind this application may not"
                + " do this. Have a global admin check its role and that it signs in with"
                + " multi-factor authentication, then retry this step in Cockpit.");
    assertThat(RefusedStep.of(refusal(403, "", "")))
        .hasMessageContaining("with 403 without a code (")
        .hasMessageContaining("). What to do: ")
        .hasMessageEndingWith(Advice.LOOK_UP_CODE.sentences());
  }

  @Test
  void whatNoTaskCatchesStopsUnlessItMayPass() {
    RefusedStep mendable = RefusedStep.of(refusal(403, "2006", ""));
    assertThat(mendable).hasMessage(mendable.refusal().getMessage());
    assertThat(mendable.beyondMending().consequence())
        .isEqualTo(new Stop(Advice.NO_TASK_MENDS_THIS, false));
    assertThat(mendable.beyondMending())
        .hasMessageEndingWith(Advice.NO_TASK_MENDS_THIS.sentences());

    RefusedStep retried = RefusedStep.of(refusal(412, "", ""));
    assertThat(retried.beyondMending()).isSameAs(retried);
    assertThat(retried).hasMessage(retried.refusal().getMessage());
  }

  private static PartnerCenterRefusal refusal(int status, String code, String description) {
    return new PartnerCenterRefusal("call", status, code, description, UUID.randomUUID());
  }
}
