package io.cspdesk.onboarding.crash;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.h2.tools.Server;

/** A database that nodes share, and that can go away and come back with what it holds. */
final class SharedDatabase implements AutoCloseable {

  private final Path folder;
  private Server server;

  private SharedDatabase(Path folder) {
    this.folder = folder;
  }

  static SharedDatabase start(Path folder) throws SQLException {
    SharedDatabase database = new SharedDatabase(folder);
    database.listen(0);
    return database;
  }

  private void listen(int port) throws SQLException {
    server =
        Server.createTcpServer(
                "-tcpPort",
                String.valueOf(port),
                "-ifNotExists",
                "-baseDir",
                folder.toAbsolutePath().toString())
            .start();
  }

  /** A node soon gives up on a connection that is not to be had. */
  List<String> settings() {
    return List.of(
        "--spring.datasource.url=jdbc:h2:tcp://127.0.0.1:"
            + server.getPort()
            + "/./shared;WRITE_DELAY=0",
        "--spring.datasource.hikari.connection-timeout=2000",
        // The pool knows a lost connection by the codes of PostgreSQL and others, not by H2's, and
        // does not look twice at one that was used half a second ago.
        "-Dcom.zaxxer.hikari.aliveBypassWindowMs=0");
  }

  /** Breaks every connection off; what was not committed is rolled back, and the file closed. */
  void goAway() {
    server.stop();
  }

  void comeBack() throws SQLException {
    listen(server.getPort());
  }

  @Override
  public void close() {
    server.stop();
  }
}
