package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

  private final TestClock clock = new TestClock();
  private final AnswerCache<String, Integer> cache =
      new AnswerCache<>(Duration.ofMinutes(10), clock);
  private int asked;

  @Test
  void asksAgainOnlyWhenTheTimeIsUp() {
    assertThat(ask("US")).isEqualTo(1);
    clock.pass(Duration.ofMinutes(10).minusMillis(1));
    assertThat(ask("US")).isEqualTo(1);
    assertThat(ask("JP")).isEqualTo(2);
    clock.pass(Duration.ofMillis(1));
    assertThat(ask("US")).isEqualTo(3);
  }

  @Test
  void doesNotTrustAClockThatWasSetBack() {
    clock.pass(Duration.ofDays(10));
    ask("US");
    clock.pass(Duration.ofDays(-10));

    assertThat(ask("US")).isEqualTo(2);
    clock.pass(Duration.ofMinutes(10));
    assertThat(ask("US")).isEqualTo(3);
  }

  @Test
  void doesNotKeepAFailure() {
    Throwable thrown =
        catchThrowable(
            () ->
                cache.get(
                    "US",
                    key -> {
                      throw new IllegalStateException("no");
                    }));

    assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessage("no");
    assertThat(ask("US")).isEqualTo(1);
  }

  @Test
  void keepsNothingWhereNothingIsToBeKept() {
    AnswerCache<String, Integer> none = new AnswerCache<>(Duration.ZERO, clock);

    assertThat(none.get("US", key -> ++asked)).isEqualTo(1);
    assertThat(none.get("US", key -> ++asked)).isEqualTo(2);
  }

  @Test
  void growsNoFurtherThanItsBound() {
    int many = 5_000;
    IntStream.range(0, many).forEach(n -> ask("key " + n));
    int before = asked;

    IntStream.range(0, many).forEach(n -> ask("key " + n));

    assertThat(asked - before).isGreaterThanOrEqualTo(many - 1_000);
  }

  private Integer ask(String key) {
    return cache.get(key, ignored -> ++asked);
  }
}
