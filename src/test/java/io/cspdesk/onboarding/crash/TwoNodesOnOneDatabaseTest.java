package io.cspdesk.onboarding.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.crash.HeldCalls.Held;
import io.cspdesk.onboarding.workflow.model.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two processes of the application on one database: both take part, and nothing happens twice, also
 * when the database goes away for a while and when one of them dies.
 */
// in an order, since the last one leaves a single node
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesOnOneDatabaseTest {

  private static final int ONBOARDINGS = 50;
  private static final int AT_A_TIME = 6;
  private static final int CUTS = 3;

  private static SharedDatabase database;
  private static Microsoft microsoft;
  private static final List<Node> NODES = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    Path home = Node.newHome(TwoNodesOnOneDatabaseTest.class);
    microsoft = Microsoft.start();
    database = SharedDatabase.start(home);
    List<Callable<Node>> starts = new ArrayList<>();
    for (String name : List.of("node-1", "node-2")) {
      List<String> settings = new ArrayList<>(database.settings());
      settings.add("--camunda.bpm.generic-properties.properties.hostname=" + name);
      starts.add(() -> started(Node.start(home, name, microsoft, settings)));
    }
    allOf(starts, starts.size());
  }

  private static synchronized Node started(Node node) {
    NODES.add(node);
    return node;
  }

  @AfterAll
  static void stop() {
    NODES.forEach(Node::close);
    if (database != null) {
      database.close();
    }
    if (microsoft != null) {
      microsoft.close();
    }
  }

  @Test
  @Order(0)
  void ofTwoThatStartAtOnceOneSetsTheDatabaseUp() {
    for (Node node : NODES) {
      assertThat(counted(node, "filter")).isEqualTo(4);
      assertThat(counted(node, "deployment")).isOne();
      assertThat(counted(node, "group")).isEqualTo(Role.values().length);
    }
  }

  private static int counted(Node node, String kind) {
    return node.desk().get("admin", "/engine-rest/" + kind + "/count").json().get("count").asInt();
  }

  @Test
  @Order(1)
  void theyRaceAndEachOnboardingIsMadeOnce() throws Exception {
    long began = System.nanoTime();
    Microsoft.Totals before = microsoft.totals();
    List<Callable<NewCustomer>> onboardings = new ArrayList<>();
    for (int i = 0; i < ONBOARDINGS; i++) {
      Desk one = desk(i);
      Desk other = desk(i + 1);
      onboardings.add(() -> onboard(one, other));
    }

    List<NewCustomer> customers = allOf(onboardings, AT_A_TIME);

    for (NewCustomer customer : customers) {
      JsonNode onboarding = desk(0).onboarding(customer);
      assertThat(onboarding.get("outcome").asText()).isEqualTo("onboarded");
      microsoft.holdsExactlyOnce(customer, onboarding);
    }
    System.out.printf(
        "Two nodes: %d onboardings; jobs done by each: %s, %s; held: %s (before: %s); %d s%n",
        ONBOARDINGS,
        jobsDoneBy("node-1"),
        jobsDoneBy("node-2"),
        microsoft.totals(),
        before,
        secondsSince(began));
    assertThat(microsoft.totals()).isEqualTo(Microsoft.Totals.oneOfEachFor(ONBOARDINGS));
    assertThat(jobsDoneBy("node-1")).isPositive();
    assertThat(jobsDoneBy("node-2")).isPositive();
  }

  /** Each step at another node than the one before; the submission at both in the same moment. */
  private static NewCustomer onboard(Desk one, Desk other) throws Exception {
    NewCustomer customer = NewCustomer.next();
    one.start("crm", customer);
    other.awaitAt(customer, "confirm-agreement");
    Desk.Answer confirmed =
        other.complete(
            "adam",
            other.taskId(customer, "confirm-agreement"),
            Map.of(
                "agreement",
                Map.of("type", "Json", "value", customer.request().get("agreement").toString())));
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(204);
    one.awaitAt(customer, "review");
    String review = one.taskId(customer, "review");
    List<Desk.Answer> submitted =
        allOf(List.of(() -> one.tryToSubmit(review), () -> other.tryToSubmit(review)), 2);
    assertThat(submitted).extracting(Desk.Answer::status).containsExactlyInAnyOrder(204, 409);
    one.awaitAt(customer, "hand-over");
    Desk.Answer handedOver = other.complete("sally", other.taskId(customer, "hand-over"), Map.of());
    assertThat(handedOver.status()).as(handedOver.text()).isEqualTo(204);
    return customer;
  }

  @Test
  @Order(2)
  void theDatabaseGoesAwayAndComesBack() throws Exception {
    long began = System.nanoTime();
    Microsoft.Totals before = microsoft.totals();
    List<NewCustomer> customers = new ArrayList<>();
    for (int cut = 0; cut < CUTS; cut++) {
      List<NewCustomer> met = new ArrayList<>();
      List<Held> underWay = bringUnderWay(met, TwoNodesOnOneDatabaseTest::desk);

      database.goAway();

      underWay.forEach(Held::goOn);
      underWay.forEach(Held::awaitOver);
      for (Node node : NODES) {
        await("the loss noticed").atMost(Duration.ofSeconds(20)).until(() -> !answers(node.desk()));
      }
      database.comeBack();
      for (Node node : NODES) {
        await("its return noticed")
            .atMost(Duration.ofSeconds(20))
            .until(() -> answers(node.desk()));
      }
      for (NewCustomer customer : met) {
        assertHandedOverOnce(desk(cut), customer);
      }
      customers.addAll(met);
    }
    System.out.printf(
        "Database lost: %d times, with %d onboardings in their steps; held: %s (before: %s); %d s%n",
        CUTS, customers.size(), microsoft.totals(), before, secondsSince(began));
    assertThat(microsoft.totals()).isEqualTo(before.andOneOfEachFor(customers.size()));
  }

  @Test
  @Order(3)
  void oneDiesAndTheOtherTakesOver() throws Exception {
    long began = System.nanoTime();
    Microsoft.Totals before = microsoft.totals();
    List<NewCustomer> met = new ArrayList<>();
    List<Held> underWay = bringUnderWay(met, any -> NODES.get(0).desk());

    NODES.get(0).kill();

    underWay.forEach(Held::goOn);
    for (NewCustomer customer : met) {
      assertHandedOverOnce(NODES.get(1).desk(), customer);
    }
    System.out.printf(
        "One node killed: %d onboardings in their steps, all handed over by the other; held: %s"
            + " (before: %s); %d s%n",
        met.size(), microsoft.totals(), before, secondsSince(began));
    assertThat(microsoft.totals()).isEqualTo(before.andOneOfEachFor(met.size()));
  }

  /**
   * Two for each call: one whose effect is still to come, and one that waits for its answer.
   *
   * @param submittedAt whose job executor is the first to know
   */
  private static List<Held> bringUnderWay(List<NewCustomer> met, IntFunction<Desk> submittedAt) {
    List<Held> underWay = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      for (boolean effectIsThere : new boolean[] {false, true}) {
        NewCustomer customer = NewCustomer.next();
        desk(met.size()).start("sally", customer);
        String onboarding = desk(0).instanceId(customer);
        underWay.add(
            effectIsThere
                ? microsoft.held().beforeAnswer(onboarding, effect)
                : microsoft.held().beforeEffect(onboarding, effect));
        met.add(customer);
      }
    }
    met.forEach(customer -> desk(0).awaitAt(customer, "review"));
    for (int i = 0; i < met.size(); i++) {
      submittedAt.apply(i / 2 + i).submitReview(met.get(i));
    }
    underWay.forEach(Held::awaitReached);
    return underWay;
  }

  private static void assertHandedOverOnce(Desk desk, NewCustomer customer) {
    desk.awaitAt(customer, "hand-over");
    JsonNode onboarding = desk.onboarding(customer);
    assertThat(onboarding.get("incidents")).isEmpty();
    microsoft.holdsExactlyOnce(customer, onboarding);
  }

  private static boolean answers(Desk desk) {
    return desk.get("crm", "/api/onboardings?size=1").status() == 200;
  }

  private static Desk desk(int number) {
    return NODES.get(number % NODES.size()).desk();
  }

  private static int jobsDoneBy(String node) {
    return desk(0)
        .get("admin", "/engine-rest/history/job-log/count?successLog=true&hostname=" + node)
        .json()
        .get("count")
        .asInt();
  }

  private static long secondsSince(long began) {
    return Duration.ofNanos(System.nanoTime() - began).toSeconds();
  }

  private static <T> List<T> allOf(List<Callable<T>> work, int atATime) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(atATime);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : workers.invokeAll(work, 180, TimeUnit.SECONDS)) {
        results.add(result.get());
      }
      return results;
    } finally {
      workers.shutdownNow();
    }
  }
}
