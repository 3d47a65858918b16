package io.cspdesk.onboarding.simulator;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The simulator's own tables, with a history of their own; who wants to use them gets them here,
 * made. The product's come first, so the schema is never empty and nodes that start together all go
 * the same way.
 */
@Component
@DependsOnDatabaseInitialization
public class SimulatorTables {

  private final JdbcClient jdbc;

  // no bean: Spring Boot would take it for the product's and leave those tables out
  SimulatorTables(DataSource database) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/simulator")
        .table("simulator_schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
    jdbc = JdbcClient.create(database);
  }

  public JdbcClient jdbc() {
    return jdbc;
  }
}
