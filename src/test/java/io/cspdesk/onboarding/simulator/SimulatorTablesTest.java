package io.cspdesk.onboarding.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.partnercenter.PartnerCenterOverHttp;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SimulatorTablesTest extends PartnerCenterOverHttp {

  private static final String HISTORY = "simulator_schema_history";

  @Autowired JdbcClient jdbc;

  @Test
  void theyStandBesideTheProductsWithAHistoryOfTheirOwn() {
    assertThat(tables(jdbc))
        .contains("SIM_CUSTOMER", HISTORY, "ONBOARDING", "flyway_schema_history");
    assertThat(scripts(jdbc, "flyway_schema_history"))
        .noneMatch(name -> name.contains("simulator"));
    assertThat(scripts(jdbc, HISTORY)).contains("V1__simulator.sql");
  }

  @RepeatedTest(5)
  void nodesThatStartAtOnceMakeThemOnce(RepetitionInfo repetition) {
    DataSource database =
        new DriverManagerDataSource(
            "jdbc:h2:mem:nodes-" + repetition.getCurrentRepetition() + ";DB_CLOSE_DELAY=-1");
    JdbcClient shared = JdbcClient.create(database);
    shared.sql("CREATE TABLE ONBOARDING (BUSINESS_KEY VARCHAR(255))").update();

    List<CompletableFuture<SimulatorTables>> nodes =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> new SimulatorTables(database)))
            .limit(2)
            .toList();

    assertThat(nodes)
        .extracting(CompletableFuture::join)
        .allSatisfy(
            node ->
                assertThat(node.jdbc().sql("SELECT * FROM SIM_CALL").query().listOfRows())
                    .isEmpty());
    assertThat(scripts(shared, HISTORY)).containsOnlyOnce("V1__simulator.sql");
  }

  private static List<String> scripts(JdbcClient jdbc, String history) {
    return jdbc.sql("SELECT \"script\" FROM \"" + history + "\"").query(String.class).list();
  }

  private static List<String> tables(JdbcClient jdbc) {
    return jdbc.sql("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES").query(String.class).list();
  }
}
