package io.cspdesk.onboarding.partnercenter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps answers for a while. Two callers at once may both ask: cheaper than one waiting for the
 * other's time-out.
 */
final class ExpiringCache<K, V> {

  private record Kept<V>(V value, Instant since, Instant until) {

    /** Not either once the clock was set back: nobody knows how long it really was. */
    boolean isFresh(Instant now) {
      return !now.isBefore(since) && now.isBefore(until);
    }
  }

  private final Map<K, Kept<V>> entries = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration keepFor;

  ExpiringCache(Clock clock, Duration keepFor) {
    this.clock = clock;
    this.keepFor = keepFor;
  }

  /**
   * @param ask what it throws is not kept
   */
  V get(K key, Function<K, V> ask) {
    Instant now = clock.instant();
    Kept<V> kept = entries.get(key);
    if (kept != null && kept.isFresh(now)) {
      return kept.value();
    }
    V value = ask.apply(key);
    entries.values().removeIf(old -> !old.isFresh(now));
    entries.put(key, new Kept<>(value, now, now.plus(keepFor)));
    return value;
  }
}
