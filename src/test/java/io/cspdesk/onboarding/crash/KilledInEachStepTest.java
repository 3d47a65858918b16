package io.cspdesk.onboarding.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.crash.HeldCalls.Held;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} while each step is under way, on the database that ships. One kill meets one
 * onboarding in each of the steps; what they were doing at that moment differs from kill to kill.
 */
class KilledInEachStepTest {

  /** What has become of a call when our side is gone. */
  private enum Fate {
    NEVER_ARRIVED,
    EFFECT_AFTER_THE_KILL,
    EFFECT_AFTER_THE_RESTART,
    ANSWER_LOST,
    /** Answered some milliseconds before: its outcome may be committed or not. */
    ANSWERED
  }

  private record UnderWay(
      NewCustomer customer, String onboarding, Effect effect, Fate fate, Held call) {}

  private static final int KILLS = 10;
  private static final int LONGEST_AFTER_ANSWER_MS = 40;

  private final Path home = Node.newHome(getClass());
  private final Microsoft microsoft = Microsoft.start();
  private Node node = start();

  private Duration starting = Duration.ZERO;
  private int onboardings;
  private int repeatedCalls;

  private Node start() {
    return Node.start(home, "node", microsoft, List.of());
  }

  @AfterEach
  void end() {
    node.close();
    microsoft.close();
  }

  @Test
  void whatWasUnderWayWhenKilledHappensOnce() {
    long began = System.nanoTime();
    long seed = Long.getLong("crash.seed", began);
    System.out.println("Kills: repeat with -DargLine=-Dcrash.seed=" + seed);
    Random random = new Random(seed);
    Map<Effect, List<Fate>> fates = fates(random);

    for (int kill = 0; kill < KILLS; kill++) {
      List<UnderWay> underWay = bringUnderWay(fates, kill);
      NewCustomer justAccepted = NewCustomer.next();
      node.desk().start("sally", justAccepted);
      killAndRestart(underWay, random);
      assertGoesOnWhereItWas(justAccepted);
      underWay.forEach(this::assertHappenedOnce);
      onboardings += underWay.size() + 1;
    }

    System.out.printf(
        "Kills: %d instants in each of %d calls, by %d kills and restarts; %d calls came again, all"
            + " with their request id; %d onboardings; held: %s; %d s, of them %d s starting%n",
        KILLS,
        Effect.values().length,
        KILLS,
        repeatedCalls,
        onboardings,
        microsoft.totals(),
        Duration.ofNanos(System.nanoTime() - began).toSeconds(),
        starting.toSeconds());
    assertThat(microsoft.totals()).isEqualTo(Microsoft.Totals.oneOfEachFor(onboardings));
  }

  /** Each as often as every other, in an order of its own for each call. */
  private static Map<Effect, List<Fate>> fates(Random random) {
    Map<Effect, List<Fate>> fates = new EnumMap<>(Effect.class);
    for (Effect effect : Effect.values()) {
      List<Fate> order = new ArrayList<>();
      while (order.size() < KILLS) {
        order.addAll(Arrays.asList(Fate.values()));
      }
      Collections.shuffle(order, random);
      fates.put(effect, order);
    }
    return fates;
  }

  private List<UnderWay> bringUnderWay(Map<Effect, List<Fate>> fates, int kill) {
    List<UnderWay> underWay = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      NewCustomer customer = NewCustomer.next();
      node.desk().start("sally", customer);
      Fate fate = fates.get(effect).get(kill);
      String onboarding = node.desk().instanceId(customer);
      boolean effectIsThere = fate == Fate.ANSWER_LOST || fate == Fate.ANSWERED;
      Held call =
          effectIsThere
              ? microsoft.held().beforeAnswer(onboarding, effect)
              : microsoft.held().beforeEffect(onboarding, effect);
      underWay.add(new UnderWay(customer, onboarding, effect, fate, call));
    }
    underWay.forEach(one -> node.desk().awaitAt(one.customer(), "review"));
    underWay.forEach(one -> node.desk().submitReview(one.customer()));
    underWay.forEach(one -> one.call().awaitReached());
    return underWay;
  }

  private void killAndRestart(List<UnderWay> underWay, Random random) {
    those(underWay, Fate.ANSWERED).forEach(Held::goOn);
    those(underWay, Fate.ANSWERED).forEach(Held::awaitOver);
    // the instant itself, nothing is waited for
    LockSupport.parkNanos(
        TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST_AFTER_ANSWER_MS * 1000)));

    node.kill();

    those(underWay, Fate.NEVER_ARRIVED).forEach(Held::lose);
    those(underWay, Fate.ANSWER_LOST).forEach(Held::goOn);
    those(underWay, Fate.EFFECT_AFTER_THE_KILL).forEach(Held::goOn);
    node = start();
    starting = starting.plus(node.startedIn());
    those(underWay, Fate.EFFECT_AFTER_THE_RESTART).forEach(Held::goOn);
    underWay.forEach(one -> one.call().awaitOver());
  }

  /** Whoever was told 201 may rely on it. */
  private void assertGoesOnWhereItWas(NewCustomer justAccepted) {
    node.desk().awaitAt(justAccepted, "review");
    node.desk().submitReview(justAccepted);
    assertHandedOverOnce(justAccepted);
  }

  private void assertHappenedOnce(UnderWay one) {
    assertHandedOverOnce(one.customer());
    List<String> requestIds = microsoft.requestIds(one.onboarding(), one.effect());
    assertThat(requestIds.stream().distinct()).as(one.toString()).hasSize(1);
    repeatedCalls += requestIds.size() - 1;
    Desk.Answer password = node.desk().setupInformation("sally", one.customer());
    assertThat(password.status()).isEqualTo(200);
    assertThat(password.json().get("temporaryPassword").asText()).isNotBlank();
  }

  private void assertHandedOverOnce(NewCustomer customer) {
    node.desk().awaitAt(customer, "hand-over");
    JsonNode onboarding = node.desk().onboarding(customer);
    assertThat(onboarding.get("incidents")).isEmpty();
    microsoft.holdsExactlyOnce(customer, onboarding);
  }

  private static List<Held> those(List<UnderWay> underWay, Fate fate) {
    return underWay.stream().filter(one -> one.fate() == fate).map(UnderWay::call).toList();
  }
}
