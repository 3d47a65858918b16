package io.cspdesk.onboarding.workflow.refusal;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;

/**
 * Partner Center refused, and neither another try nor a task would help: the step fails for good,
 * and its message tells a manager in Cockpit what happened and what to do.
 */
class Stopped extends RuntimeException {

  /** The engine cuts a job's message here. */
  static final int LONGEST_MESSAGE = 666;

  Stopped(PartnerCenterRefusal refusal, Advice advice) {
    super(message(refusal, advice), refusal);
  }

  /** The description gives way, so that the advice is never cut. */
  private static String message(PartnerCenterRefusal refusal, Advice advice) {
    String happened =
        "Partner Center refused "
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
    String toDo = " What to do: " + advice.sentences();
    String words = refusal.description();
    int room = LONGEST_MESSAGE - happened.length() - toDo.length() - " “”".length();
    return happened + (words.isEmpty() ? "" : " “" + shortened(words, room) + "”") + toDo;
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
