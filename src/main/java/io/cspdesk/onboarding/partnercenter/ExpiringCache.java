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

  private record Kept<V>(V value, Instant until) {}

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
    if (kept != null && now.isBefore(kept.until())) {
      return kept.value();
    }
    V value = ask.apply(key);
    entries.values().removeIf(old -> !now.isBefore(old.until()));
    entries.put(key, new Kept<>(value, now.plus(keepFor)));
    return value;
  }
}
