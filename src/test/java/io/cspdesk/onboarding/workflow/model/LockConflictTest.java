package io.cspdesk.onboarding.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class LockConflictTest {

  static Stream<Throwable> conflicts() {
    return Stream.of(
        new OptimisticLockingException("changed by another"),
        new ProcessEngineException(new OptimisticLockingException("changed by another")),
        new CannotAcquireLockException("PostgreSQL's, as Spring tells it"),
        new PessimisticLockingFailureException("deadlock"),
        new OptimisticLockingFailureException("row is gone"),
        // H2's lock time-out: as Spring tells it, and as the engine does
        new QueryTimeoutException("looks slow", new SQLTimeoutException("locked", "HYT00", 50200)),
        new ProcessEngineException(
            "flush", new PersistenceException(new SQLTimeoutException("locked", "HYT00", 50200))),
        new ProcessEngineException(
            "flush",
            new PersistenceException(new BatchUpdateException("locked", "HYT00", new int[0]))),
        uncategorized("90131"),
        uncategorized("55P03"),
        new TransactionSystemException("commit", new SQLException("serialization", "40001")),
        new TransactionSystemException("commit", new SQLException("deadlock", "40P01")));
  }

  @ParameterizedTest
  @MethodSource("conflicts")
  void whoeverTellsIt(Throwable failure) {
    assertThat(LockConflict.isBehind(failure)).isTrue();
  }

  @Test
  void otherFailuresAreNone() {
    assertThat(
            Stream.of(
                new DuplicateKeyException("23505", new SQLException("duplicate", "23505")),
                new QueryTimeoutException("slow", new SQLTimeoutException("cancelled", "57014")),
                new ProcessEngineException("no such definition"),
                new SQLException("without a state"),
                new IllegalStateException()))
        .noneMatch(LockConflict::isBehind);
  }

  private static UncategorizedSQLException uncategorized(String sqlState) {
    return new UncategorizedSQLException("insert", null, new SQLException("locked", sqlState));
  }
}
