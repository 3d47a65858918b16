package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerCachesTest {

  private final TestClock clock = new TestClock();
  private final AtomicInteger asked = new AtomicInteger();
  private final Cache<String, Integer> cache = keptFor("10m");

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
  void manyAtOnceAskOnce() throws Exception {
    CountDownLatch start = new CountDownLatch(8);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> answers =
          IntStream.range(0, 8)
              .mapToObj(
                  n ->
                      threads.submit(
                          () -> {
                            start.countDown();
                            start.await();
                            return ask("US");
                          }))
              .toList();
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(1);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void keepsNothingWhereNothingIsToBeKept() {
    Cache<String, Integer> none = keptFor("0s");

    assertThat(none.get("US", key -> asked.incrementAndGet())).isEqualTo(1);
    assertThat(none.get("US", key -> asked.incrementAndGet())).isEqualTo(2);
  }

  @Test
  void growsNoFurtherThanItsBound() {
    IntStream.range(0, 5_000).forEach(n -> ask("key " + n));

    assertThat(cache.asMap()).hasSizeLessThanOrEqualTo(1_000);
  }

  private Cache<String, Integer> keptFor(String time) {
    return new AnswerCaches(Settings.of(Map.of("cache-for", time)), clock).create();
  }

  private Integer ask(String key) {
    return cache.get(key, ignored -> asked.incrementAndGet());
  }
}
