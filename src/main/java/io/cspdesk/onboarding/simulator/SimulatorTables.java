package io.cspdesk.onboarding.simulator;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The simulator's own tables, with a history of their own. Whoever uses them gets them here, and so
 * never before they are made. The product's come first.
 */
@Component
@DependsOnDatabaseInitialization
public class SimulatorTables {

  private final JdbcClient jdbc;

  SimulatorTables(DataSource database) {
    jdbc = JdbcClient.create(database);
    new TransactionTemplate(new JdbcTransactionManager(database))
        .executeWithoutResult(
            locked -> {
              waitForOtherNodes();
              migrate(database);
            });
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  /** Flyway's own lock comes too late: it is in the history that is still to be made. */
  private void waitForOtherNodes() {
    jdbc.sql("SELECT \"version\" FROM \"flyway_schema_history\" FOR UPDATE").query().listOfRows();
  }

  // no bean: Spring Boot would take it for the product's and leave the product's tables out
  private static void migrate(DataSource database) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/simulator")
        .table("simulator_schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
