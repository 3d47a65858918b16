package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExpiringCacheTest {

  private Instant now = Instant.parse("2020-05-13T00:00:00Z");
  private final AtomicInteger asked = new AtomicInteger();
  private final ExpiringCache<String, Integer> cache =
      new ExpiringCache<>(
          new Clock() {
            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          },
          Duration.ofMinutes(10));

  @Test
  void asksAgainOnlyWhenTheTimeIsUp() {
    assertThat(ask("US")).isEqualTo(1);
    now = now.plus(Duration.ofMinutes(10)).minusMillis(1);
    assertThat(ask("US")).isEqualTo(1);
    assertThat(ask("JP")).isEqualTo(2);
    now = now.plusMillis(1);
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

    assertThat(thrown).hasMessage("no");
    assertThat(ask("US")).isEqualTo(1);
  }

  private Integer ask(String key) {
    return cache.get(key, ignored -> asked.incrementAndGet());
  }
}
