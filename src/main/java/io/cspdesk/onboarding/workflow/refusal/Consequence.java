package io.cspdesk.onboarding.workflow.refusal;

import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.workflow.model.Section;
import java.util.OptionalInt;

/** What follows from a refusal. */
sealed interface Consequence {

  /**
   * Whether the next try is the same call, with the same MS-RequestId, rather than a new one: then
   * what may be there already is found instead of made again.
   */
  boolean keepsIds();

  /**
   * The same, where an earlier try was never answered: until its outcome is known, nothing may be
   * asked for as if it were new.
   */
  Consequence whileOpen();

  /**
   * A person can put it right, and gets it back with a finding.
   *
   * @param field {@code subscriptions[].quantity} where one order line may be meant; empty: the
   *     section that was being provisioned
   */
  record Mend(String field, FindingCode code) implements Consequence {

    @Override
    public boolean keepsIds() {
      return false;
    }

    /** What is corrected is another request, whatever became of the former. */
    @Override
    public Consequence whileOpen() {
      return this;
    }

    /**
     * @param refused what was being provisioned
     */
    Section section(Section refused) {
      return field.isEmpty() ? refused : Section.ofField(field);
    }

    /**
     * @param line the order line that is meant, when it is known
     */
    String field(Section refused, OptionalInt line) {
      if (field.isEmpty()) {
        return refused.id();
      }
      if (line.isPresent()) {
        return field.replace("[]", "[" + line.getAsInt() + "]");
      }
      int lines = field.indexOf("[]");
      return lines < 0 ? field : field.substring(0, lines);
    }
  }

  /** It may pass: asked again after a while, as the diagram says. */
  record Retry(boolean keepsIds) implements Consequence {

    @Override
    public Consequence whileOpen() {
      return new Retry(true);
    }
  }

  /** Neither another try nor a task would help: at once an incident, with advice for a manager. */
  record Stop(Advice advice, boolean keepsIds) implements Consequence {

    @Override
    public Consequence whileOpen() {
      return new Stop(advice, true);
    }
  }
}
