package io.cspdesk.onboarding.workflow.deployment;

import io.cspdesk.onboarding.workflow.model.LockConflict;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Nodes that start at the same moment set the database up one after the other: tables, roles,
 * filters. The engine does so without any lock, and on H2 Flyway has none either.
 *
 * <p>Whoever has the turn has inserted a row and never commits it, so that a node that dies gives
 * its turn, too.
 */
@Component
class SetUpInTurn extends AbstractProcessEnginePlugin
    implements FlywayMigrationStrategy, SmartLifecycle {

  /** Minutes: H2 waits for a lock no longer than two seconds. */
  private static final int MOST_TRIES = 90;

  /** Two nodes made the table at the same moment (PostgreSQL). */
  private static final String UNIQUE_VIOLATION = "23505";

  private final DataSource database;

  /** There, and open, as long as it is our turn. */
  private @Nullable Connection turn;

  SetUpInTurn(DataSource database) {
    this.database = database;
  }

  @Override
  public void migrate(Flyway flyway) {
    take();
    flyway.migrate();
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    take();
  }

  void take() {
    for (int tries = 1; turn == null; tries++) {
      try {
        turn = tried();
      } catch (SQLException e) {
        if (tries == MOST_TRIES || !isTaken(e)) {
          throw new IllegalStateException("This node gets no turn to set the database up", e);
        }
      }
    }
  }

  private Connection tried() throws SQLException {
    Connection connection = database.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists set_up_turn (taken boolean primary key)");
      connection.setAutoCommit(false);
      statement.execute("insert into set_up_turn values (true)");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static boolean isTaken(SQLException e) {
    return LockConflict.isBehind(e) || UNIQUE_VIOLATION.equals(e.getSQLState());
  }

  void give() {
    if (turn == null) {
      return;
    }
    try (Connection ours = turn) {
      turn = null;
      ours.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException("The database went away while it was set up", e);
    }
  }

  /** All beans are there by now, and none of them works yet. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  @Override
  public void start() {
    give();
  }

  @Override
  public void stop() {
    give();
  }

  @Override
  public boolean isRunning() {
    return turn == null;
  }
}
