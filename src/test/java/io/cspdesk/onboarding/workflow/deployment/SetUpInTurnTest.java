package io.cspdesk.onboarding.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class SetUpInTurnTest {

  @Test
  void ofNodesThatStartAtOnceOneIsAtWork(TestInfo test) {
    DataSource database = database(test);
    AtomicInteger atWork = new AtomicInteger();

    Stream.generate(
            () ->
                CompletableFuture.supplyAsync(
                    () -> {
                      SetUpInTurn node = new SetUpInTurn(database);
                      node.take();
                      int others = atWork.getAndIncrement();
                      Thread.yield();
                      atWork.decrementAndGet();
                      node.give();
                      return others;
                    }))
        .limit(4)
        .toList()
        .forEach(node -> assertThat(node.join()).isZero());
  }

  @Test
  void theNextOneWaitsForLongerThanTheDatabaseDoes(TestInfo test) throws Exception {
    SetUpInTurn first = new SetUpInTurn(database(test));
    SetUpInTurn second = new SetUpInTurn(database(test));
    first.take();

    CompletableFuture<Void> turnOfTheSecond = CompletableFuture.runAsync(second::take);

    assertThatThrownBy(() -> turnOfTheSecond.get(500, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThat(first.isRunning()).isFalse();
    first.start();
    assertThat(first.isRunning()).isTrue();
    turnOfTheSecond.get(20, TimeUnit.SECONDS);
    second.give();
  }

  @Test
  void whatIsNoQuestionOfTurnsIsToldAtOnce() {
    JdbcDataSource nowhere = new JdbcDataSource();
    nowhere.setURL("jdbc:h2:mem:not-there;IFEXISTS=TRUE");

    assertThatThrownBy(() -> new SetUpInTurn(nowhere).take())
        .isInstanceOf(IllegalStateException.class)
        .rootCause()
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("not found");
  }

  /** One that gives a lock up soon. */
  private static DataSource database(TestInfo test) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:"
            + test.getTestMethod().get().getName()
            + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=50");
    return database;
  }
}
