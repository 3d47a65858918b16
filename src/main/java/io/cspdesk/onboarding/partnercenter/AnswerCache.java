package io.cspdesk.onboarding.partnercenter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cspdesk.onboarding.partnercenter.call.SharedAttempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps answers for a while, so that what changes seldom is not asked for again and again. */
final class AnswerCache<K, V> {

  /** Assumed: every country in a few languages, or the addresses that are worked on. */
  private static final int MOST_ANSWERS = 1_000;

  private record Kept<V>(V answer, Instant since) {}

  private final Cache<K, Kept<V>> answers;
  private final SharedAttempts<K, V> attempts = new SharedAttempts<>();
  private final Clock clock;

  AnswerCache(Duration keepFor, Clock clock) {
    this.clock = clock;
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(MOST_ANSWERS)
            .expireAfterWrite(keepFor)
            .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
            // it clears up in the caller's thread
            .executor(Runnable::run)
            .build();
  }

  /**
   * @param ask what it throws is not kept
   */
  V get(K key, Function<K, V> ask) {
    V known = known(key);
    // its own loading would let callers wait for one another's time-outs, one after the other
    return known != null ? known : attempts.get(key, () -> askOnce(key, ask));
  }

  private V askOnce(K key, Function<K, V> ask) {
    V known = known(key);
    if (known != null) {
      return known;
    }
    V answer = ask.apply(key);
    answers.put(key, new Kept<>(answer, clock.instant()));
    return answer;
  }

  private @Nullable V known(K key) {
    Kept<V> kept = answers.getIfPresent(key);
    if (kept != null && clock.instant().isBefore(kept.since())) {
      // the clock was set back: nobody knows how long it really was
      answers.invalidate(key);
      return null;
    }
    return kept == null ? null : kept.answer();
  }
}
