package io.cspdesk.onboarding.simulator.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cspdesk.onboarding.simulator.SimulatorTables;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last calls received. */
@Repository
public class CallLog {

  private static final int KEPT = 1_000;
  private static final int TRIMMED_EVERY = 100;

  /**
   * @param status absent: no answer was given
   * @param requestId MS-RequestId; absent, as the other, where it was no GUID
   * @param correlationId MS-CorrelationId
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Entry(
      Instant time,
      String call,
      @Nullable Integer status,
      @Nullable String requestId,
      @Nullable String correlationId) {}

  private final JdbcClient jdbc;
  private final AtomicLong added = new AtomicLong();

  CallLog(SimulatorTables tables) {
    this.jdbc = tables.jdbc();
  }

  public void add(Entry entry) {
    jdbc.sql(
            """
            INSERT INTO SIM_CALL (RECEIVED_AT, CALL_NAME, STATUS, REQUEST_ID, CORRELATION_ID)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(
            LocalDateTime.ofInstant(entry.time(), ZoneOffset.UTC),
            entry.call(),
            entry.status(),
            entry.requestId(),
            entry.correlationId())
        .update();
    if (added.incrementAndGet() % TRIMMED_EVERY == 0) {
      jdbc.sql("DELETE FROM SIM_CALL WHERE ID <= (SELECT MAX(ID) FROM SIM_CALL) - ?")
          .param(KEPT)
          .update();
    }
  }

  /** Oldest first. */
  List<Entry> last() {
    List<Entry> newestFirst =
        jdbc.sql("SELECT * FROM SIM_CALL ORDER BY ID DESC LIMIT ?")
            .param(KEPT)
            .query(
                (row, number) ->
                    new Entry(
                        row.getObject("RECEIVED_AT", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("CALL_NAME"),
                        row.getObject("STATUS", Integer.class),
                        row.getString("REQUEST_ID"),
                        row.getString("CORRELATION_ID")))
            .list();
    Collections.reverse(newestFirst);
    return newestFirst;
  }
}
