package io.cspdesk.onboarding.workflow.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Undecided;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two transactions on one row of a real database, one of them slow. */
class EngineCallsTest {

  private final AtomicInteger tries = new AtomicInteger();
  private JdbcTemplate loser;
  private Connection winner;

  @BeforeEach
  void theWinnerHoldsTheRow() throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setUrl("jdbc:h2:mem:calls;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20");
    loser = new JdbcTemplate(database);
    loser.execute("create table held (holder varchar(20))");
    loser.update("insert into held values ('nobody')");
    winner = database.getConnection();
    winner.setAutoCommit(false);
    winner.createStatement().executeUpdate("update held set holder = 'winner'");
  }

  @AfterEach
  void forget() throws SQLException {
    winner.close();
    loser.execute("shutdown");
  }

  @Test
  void whatLosesIsTriedAgainUntilTheWinnerIsDone() {
    int updated =
        EngineCalls.ask(
            () -> {
              try {
                return take();
              } catch (RuntimeException lost) {
                commit();
                throw lost;
              }
            });

    assertThat(updated).isOne();
    assertThat(tries).hasValue(2);
    assertThat(loser.queryForObject("select holder from held", String.class)).isEqualTo("loser");
  }

  @Test
  void itIsNotTriedForEver() {
    Undecided undecided = catchThrowableOfType(Undecided.class, () -> EngineCalls.ask(this::take));

    assertThat(undecided.httpStatus()).isEqualTo(409);
    assertThat(undecided.code()).isEqualTo("in-progress");
    assertThat(tries).hasValue(EngineCalls.TRIES);
  }

  @Test
  void whatIsUndecidedKeepsItsOwnWords() {
    Undecided own = new Undecided("businessKey", "being-started", "Ask again.");

    assertThatThrownBy(() -> EngineCalls.ask(failing(own))).isSameAs(own);
    assertThat(tries).hasValue(EngineCalls.TRIES);
  }

  @Test
  void otherFailuresAreNotTriedAgain() {
    RuntimeException other = Rejection.conflict("", "not-waiting", "It does not wait for that.");

    assertThatThrownBy(() -> EngineCalls.ask(failing(other))).isSameAs(other);
    assertThat(tries).hasValue(1);
  }

  @Test
  void aRightThatIsMissingIsARefusal() {
    Rejection refusal =
        catchThrowableOfType(
            Rejection.class,
            () -> EngineCalls.ask(failing(new AuthorizationException("no right"))));

    assertThat(refusal.httpStatus()).isEqualTo(403);
    assertThat(refusal.code()).isEqualTo("forbidden");
    assertThat(tries).hasValue(1);
  }

  private int take() {
    tries.incrementAndGet();
    return loser.update("update held set holder = 'loser'");
  }

  private Supplier<String> failing(RuntimeException failure) {
    return () -> {
      tries.incrementAndGet();
      throw failure;
    };
  }

  private void commit() {
    try {
      winner.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
