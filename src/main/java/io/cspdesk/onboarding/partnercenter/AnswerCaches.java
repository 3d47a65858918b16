package io.cspdesk.onboarding.partnercenter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Keeps what changes seldom for {@code partner-center.cache-for}. What an attempt throws is not
 * kept, and of many who miss the same answer at once only one asks.
 */
@Component
class AnswerCaches {

  /** Assumed: every country in a few languages, or the addresses that are worked on. */
  private static final int MOST_ANSWERS = 1_000;

  private final PartnerCenterProperties properties;
  private final Clock clock;

  AnswerCaches(PartnerCenterProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
  }

  <K, V> Cache<K, V> create() {
    return Caffeine.newBuilder()
        .maximumSize(MOST_ANSWERS)
        .expireAfterWrite(properties.cacheFor())
        .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
        // no thread of its own to clear up
        .executor(Runnable::run)
        .build();
  }
}
