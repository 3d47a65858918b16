package io.cspdesk.onboarding.workflow.model;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Two did the same thing at the same moment, and one of them lost: nothing of it was done. */
public final class LockConflict {

  /**
   * PostgreSQL's serialization failure, deadlock and lock that is not available; H2's deadlock,
   * lock time-out and concurrent update. Neither the driver's nor Spring's exceptions tell them
   * all: an H2 lock time-out looks like a slow query.
   */
  private static final Set<String> SQL_STATES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

  private LockConflict() {}

  /** Whoever met it wraps it: our SQL in Spring's exceptions, the engine's in its own. */
  public static boolean isBehind(Throwable failure) {
    return Stream.iterate(failure, thrown -> thrown != null, Throwable::getCause)
        .anyMatch(LockConflict::isOne);
  }

  private static boolean isOne(Throwable thrown) {
    return thrown instanceof OptimisticLockingException
        || thrown instanceof ConcurrencyFailureException
        || thrown instanceof SQLException sql
            && SQL_STATES.contains(String.valueOf(sql.getSQLState()));
  }
}
