package io.cspdesk.onboarding.workflow.onboarding;

import io.cspdesk.onboarding.workflow.model.LockConflict;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Undecided;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the engine for callers who do not know it: what it refuses them is a {@link Rejection}. */
final class EngineCalls {

  /** Assumed. Each waits as long as the database lets it wait for a lock. */
  static final int TRIES = 5;

  private static final Logger LOG = LoggerFactory.getLogger(EngineCalls.class);

  private EngineCalls() {}

  /**
   * What loses against another request, or against a step in progress, is tried again.
   *
   * @param call a transaction of its own
   * @throws Undecided when it loses each time
   * @throws Rejection 403 when the caller's role may not do it
   */
  static <T> T ask(Supplier<T> call) {
    for (int tries = 1; ; tries++) {
      try {
        return call.get();
      } catch (AuthorizationException e) {
        throw Rejection.forbidden("forbidden", "Your role may not do this: ask an administrator.");
      } catch (RuntimeException e) {
        if (!(e instanceof Undecided) && !LockConflict.isBehind(e)) {
          throw e;
        }
        if (tries == TRIES) {
          LOG.warn("Still locked after {} tries: {}", TRIES, e.toString());
          throw e instanceof Undecided undecided ? undecided : busy();
        }
      }
    }
  }

  private static Undecided busy() {
    return new Undecided(
        "",
        "in-progress",
        "Another request or step is changing this onboarding at this moment: ask again in a few"
            + " seconds.");
  }
}
