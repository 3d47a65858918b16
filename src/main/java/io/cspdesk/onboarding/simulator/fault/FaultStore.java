package io.cspdesk.onboarding.simulator.fault;

import io.cspdesk.onboarding.simulator.SimulatorCall;
import io.cspdesk.onboarding.simulator.SimulatorTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept in the database, so that a fault also meets a call that another node receives. */
@Repository
public class FaultStore {

  private record Pending(long id, Fault fault) {}

  private final JdbcClient jdbc;

  FaultStore(SimulatorTables tables) {
    this.jdbc = tables.jdbc();
  }

  public void add(Fault fault) {
    jdbc.sql(
            """
            INSERT INTO SIM_FAULT
              (CALL_NAME, KIND, STATUS, ERROR_CODE, DESCRIPTION, RETRY_AFTER, DELAY_MS, REMAINING)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            fault.call(),
            fault.kind(),
            fault.status(),
            fault.code(),
            fault.description(),
            fault.retryAfter(),
            fault.delayMs(),
            fault.times())
        .update();
  }

  public List<Fault> pending() {
    return jdbc.sql("SELECT * FROM SIM_FAULT WHERE REMAINING > 0 ORDER BY ID")
        .query((row, number) -> pending(row).fault())
        .list();
  }

  public void clear() {
    jdbc.sql("DELETE FROM SIM_FAULT").update();
  }

  /** The oldest fault for a call, used up once; two calls at once never get the same one. */
  public Optional<Fault> take(SimulatorCall call) {
    while (true) {
      Optional<Pending> oldest =
          jdbc
              .sql("SELECT * FROM SIM_FAULT WHERE CALL_NAME = ? AND REMAINING > 0 ORDER BY ID")
              .param(call.id())
              .query((row, number) -> pending(row))
              .list()
              .stream()
              .findFirst();
      if (oldest.isEmpty()) {
        return Optional.empty();
      }
      int taken =
          jdbc.sql("UPDATE SIM_FAULT SET REMAINING = REMAINING - 1 WHERE ID = ? AND REMAINING > 0")
              .param(oldest.get().id())
              .update();
      if (taken == 1) {
        jdbc.sql("DELETE FROM SIM_FAULT WHERE REMAINING = 0").update();
        return oldest.map(Pending::fault);
      }
    }
  }

  private static Pending pending(ResultSet row) throws SQLException {
    return new Pending(
        row.getLong("ID"),
        new Fault(
            row.getString("CALL_NAME"),
            row.getString("KIND"),
            row.getObject("STATUS", Integer.class),
            row.getString("ERROR_CODE"),
            row.getString("DESCRIPTION"),
            row.getObject("RETRY_AFTER", Integer.class),
            row.getObject("DELAY_MS", Integer.class),
            row.getInt("REMAINING")));
  }
}
