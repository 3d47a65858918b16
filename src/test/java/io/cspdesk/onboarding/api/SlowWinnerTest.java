package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.cspdesk.onboarding.RunningApplication;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Somebody else holds a lock for longer than the database lets anybody wait: a 409, never a 500.
 */
class SlowWinnerTest extends RunningApplication {

  private static final int SENDERS = 20;

  /** H2's own, in milliseconds. */
  private static final int PATIENT = 2000;

  private static final int IMPATIENT = 50;

  private static final String START_OF_ANOTHER =
      "insert into onboarding (business_key, running_domain, started_at) values (?, ?, now())";

  private static final String STEP_OF_ANOTHER =
      "update ACT_RU_EXECUTION set REV_ = REV_ + 1 where ID_ = ?";

  @Autowired HikariDataSource pool;

  private Connection connection;
  private JdbcTemplate winner;

  @BeforeEach
  void begin() throws SQLException {
    connection = pool.getConnection();
    connection.setAutoCommit(false);
    winner = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
  }

  @AfterEach
  void end() throws SQLException {
    connection.rollback();
    connection.close();
    everybodyElseWaits(PATIENT);
  }

  @Test
  void equalStartsAreToldToAskAgainUntilTheWinnerIsDecided() throws Exception {
    String key = newKey();
    String body = full(key, newPrefix()).toString();
    winner.update(START_OF_ANOTHER, key, null);
    everybodyElseWaits(IMPATIENT);

    List<Answer> losers = atOnce(() -> post("crm", API, body));
    Answer atTheEngine = post("crm", START + "/start", forEngine(full(key, newPrefix())));

    assertThat(losers)
        .hasSize(SENDERS)
        .allSatisfy(loser -> assertAskedAgain(loser, "businessKey", "being-started"));
    assertThat(atTheEngine.status()).as(atTheEngine.text()).isEqualTo(409);
    assertThat(atTheEngine.json().get("message").asText()).contains("being started");
    connection.commit();
    Answer afterwards = post("crm", API, body);
    assertProblem(afterwards, 409, "businessKey", "business-key-used");
    assertThat(afterwards.location()).isEqualTo(resource(key));
  }

  @Test
  void aDomainIsFreeAgainWhenTheWinnerFails() throws Exception {
    String prefix = newPrefix();
    winner.update(START_OF_ANOTHER, newKey(), prefix + ".onmicrosoft.com");
    everybodyElseWaits(IMPATIENT);
    String body = full(newKey(), prefix).toString();

    assertAskedAgain(post("crm", API, body), "businessKey", "being-started");

    connection.rollback();
    assertThat(post("crm", API, body).status()).isEqualTo(201);
  }

  @Test
  void oneOfTwentyEqualStartsWinsOnceTheOneBeforeThemFails() throws Exception {
    String key = newKey();
    String body = full(key, newPrefix()).toString();
    winner.update(START_OF_ANOTHER, key, null);

    CompletableFuture<Void> failure =
        CompletableFuture.runAsync(
            () -> {
              awaitSomebodyBehind(winner);
              rollback();
            });
    List<Answer> answers = atOnce(() -> post("crm", API, body));

    failure.join();
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(SENDERS - 1);
    assertThat(answers).extracting(Answer::location).containsOnly(resource(key));
  }

  @Test
  void aCancellationThatMeetsAStepIsTriedAgainAndDone() throws Exception {
    String key = startedAs("crm", full());
    winner.update(STEP_OF_ANOTHER, instanceId(key));

    CompletableFuture<Answer> cancellation =
        CompletableFuture.supplyAsync(() -> post("crm", resource(key) + "/cancellation", null));
    awaitSomebodyBehind(winner);
    connection.commit();

    assertThat(cancellation.join().status()).as(cancellation.join().text()).isEqualTo(202);
    assertThat(get("crm", resource(key)).json().get("state").asText()).isEqualTo("cancelled");
  }

  @Test
  void aCancellationThatMeetsALongStepIsToldToAskAgain() throws Exception {
    String key = startedAs("crm", full());
    winner.update(STEP_OF_ANOTHER, instanceId(key));
    everybodyElseWaits(IMPATIENT);

    assertAskedAgain(post("crm", resource(key) + "/cancellation", null), "", "in-progress");

    connection.rollback();
    assertThat(post("crm", resource(key) + "/cancellation", null).status()).isEqualTo(202);
  }

  @Test
  void neitherDoesAStepThatHoldsTheDomainFailACancellation() throws Exception {
    String key = startedAs("crm", full());
    winner.update("update onboarding set running_domain = null where business_key = ?", key);
    everybodyElseWaits(IMPATIENT);

    assertAskedAgain(post("crm", resource(key) + "/cancellation", null), "", "in-progress");

    connection.rollback();
    assertThat(post("crm", resource(key) + "/cancellation", null).status()).isEqualTo(202);
  }

  @Test
  void aPasswordThatIsBeingShownIsNotLost() throws Exception {
    String key = startedAs("sally", full());
    runJobs(key);
    complete("sally", taskId(key, "review"), Map.of("reviewDecision", "submit"));
    assertThat(currentTask(standing(key))).isEqualTo("hand-over");
    String task = ENGINE + "/task/" + taskId(key, "hand-over");
    post("sally", task + "/unclaim", Map.of());
    post("sally", task + "/claim", Map.of("userId", "sally"));
    winner.update("update setup_information set revealed_by = 'x' where business_key = ?", key);
    everybodyElseWaits(IMPATIENT);

    String setupInformation = resource(key) + "/setup-information";
    assertAskedAgain(post("sally", setupInformation, null), "", "in-progress");

    connection.rollback();
    assertThat(post("sally", setupInformation, null).status()).isEqualTo(200);
    assertThat(post("sally", setupInformation, null).status()).isEqualTo(410);
  }

  private static void assertAskedAgain(Answer answer, String field, String code) {
    assertProblem(answer, 409, field, code);
    assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("5");
    assertThat(answer.json().at("/errors/0/message").asText()).contains("ask again");
  }

  private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : senders.invokeAll(Collections.nCopies(SENDERS, request))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      senders.shutdown();
    }
  }

  /** The database itself says that somebody waits for the winner's row, or to insert it too. */
  private static void awaitSomebodyBehind(JdbcTemplate winner) {
    await()
        .until(
            () ->
                winner.queryForObject(
                        "select count(*) from INFORMATION_SCHEMA.SESSIONS where SESSION_ID <>"
                            + " session_id() and (BLOCKER_ID = session_id() or"
                            + " EXECUTING_STATEMENT like 'insert into onboarding%')",
                        Integer.class)
                    > 0);
  }

  private void rollback() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every other connection that the application has is taken once, and told how long to wait. */
  private void everybodyElseWaits(int milliseconds) throws SQLException {
    List<Connection> others = new ArrayList<>();
    int free = pool.getMaximumPoolSize() - (connection.isClosed() ? 0 : 1);
    try {
      while (others.size() < free) {
        others.add(pool.getConnection());
      }
      for (Connection other : others) {
        new JdbcTemplate(new SingleConnectionDataSource(other, true))
            .execute("set lock_timeout " + milliseconds);
      }
    } finally {
      for (Connection other : others) {
        other.close();
      }
    }
  }
}
