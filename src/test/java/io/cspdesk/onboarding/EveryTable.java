package io.cspdesk.onboarding;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that stands in the database, the engine's tables and history included. */
public final class EveryTable {

  private EveryTable() {}

  public static String of(JdbcTemplate jdbc) {
    StringBuilder dump = new StringBuilder();
    List<String> tables =
        jdbc.queryForList(
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'",
            String.class);
    for (String table : tables) {
      jdbc.query(
          "select * from \"" + table + "\"",
          row -> {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              dump.append(asText(row.getObject(i))).append('\n');
            }
          });
    }
    return dump.toString();
  }

  private static String asText(Object column) throws SQLException {
    if (column instanceof Blob blob) {
      return asText(blob.getBytes(1, (int) blob.length()));
    }
    if (column instanceof Clob clob) {
      return clob.getSubString(1, (int) clob.length());
    }
    return column instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(column);
  }
}
