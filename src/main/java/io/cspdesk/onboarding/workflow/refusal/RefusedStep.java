package io.cspdesk.onboarding.workflow.refusal;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Mend;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Stop;

/**
 * Partner Center refused what a step asked for. Carries what follows, which is looked up once.
 * Where the step stops, the message tells a manager in Cockpit what happened and what to do.
 */
public class RefusedStep extends RuntimeException {

  /** The engine cuts a job's message here. */
  static final int LONGEST_MESSAGE = 666;

  private final PartnerCenterRefusal refusal;
  private final transient Consequence consequence;

  RefusedStep(PartnerCenterRefusal refusal, Consequence consequence) {
    super(
        consequence instanceof Stop stop ? message(refusal, stop.advice()) : refusal.getMessage(),
        refusal);
    this.refusal = refusal;
    this.consequence = consequence;
  }

  static RefusedStep of(PartnerCenterRefusal refusal) {
    return new RefusedStep(refusal, RefusalTable.of(refusal));
  }

  PartnerCenterRefusal refusal() {
    return refusal;
  }

  Consequence consequence() {
    return consequence;
  }

  /** The same, where an earlier try of what was refused was never answered. */
  RefusedStep whileOpen() {
    return new RefusedStep(
        refusal,
        RefusalTable.mayBeOurDoing(refusal)
            ? new Stop(Advice.LOOK_WHETHER_IT_HAPPENED, false)
            : consequence.whileOpen());
  }

  /** The same, where no task catches it: it is tried again, or stops. */
  RefusedStep beyondMending() {
    return consequence instanceof Mend
        ? new RefusedStep(refusal, new Stop(Advice.NO_TASK_MENDS_THIS, false))
        : this;
  }

  /** The description gives way, so that the advice is never cut. */
  private static String message(PartnerCenterRefusal refusal, Advice advice) {
    String happened = happened(refusal);
    String toDo = " What to do: " + advice.sentences();
    String words = refusal.description();
    int room = LONGEST_MESSAGE - happened.length() - toDo.length() - " “”".length();
    return happened + (words.isEmpty() ? "" : " “" + shortened(words, room) + "”") + toDo;
  }

  private static String happened(PartnerCenterRefusal refusal) {
    return "Partner Center refused "
        + refusal.call()
        + " with "
        + refusal.status()
        + (refusal.code().isEmpty() ? " without a code" : "/" + refusal.code())
        + " (correlation id "
        + refusal.correlationId()
        + ")."
        + (refusal.orderIds().isEmpty()
            ? ""
            : " Ordered: " + shortened(String.join(", ", refusal.orderIds()), 120) + ".");
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
