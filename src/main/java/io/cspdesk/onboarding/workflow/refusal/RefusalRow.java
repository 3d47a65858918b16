package io.cspdesk.onboarding.workflow.refusal;

import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Mend;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Retry;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Stop;

/**
 * A row of the {@link RefusalTable}.
 *
 * @param answer {@code status/code} as the documents have it, {@code *} for any code
 */
record RefusalRow(String answer, Consequence consequence, Source source) {

  static RefusalRow mend(String answer, String field, FindingCode code, Source source) {
    return new RefusalRow(answer, new Mend(field, code), source);
  }

  static RefusalRow retry(String answer, Source source) {
    return new RefusalRow(answer, new Retry(false), source);
  }

  static RefusalRow retryWithSameIds(String answer, Source source) {
    return new RefusalRow(answer, new Retry(true), source);
  }

  static RefusalRow stop(String answer, Advice advice, Source source) {
    return new RefusalRow(answer, new Stop(advice, false), source);
  }

  static RefusalRow stopWithSameIds(String answer, Advice advice, Source source) {
    return new RefusalRow(answer, new Stop(advice, true), source);
  }
}
