package io.cspdesk.onboarding.partnercenter.call;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Of many who want the same at once only one asks. The others get what it brings, also its failure:
 * asking again one after the other would hold all of them up.
 */
public final class SharedAttempts<K, V> {

  private final Map<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();

  /**
   * @param attempt may find that somebody else's has just ended
   */
  public V get(K what, Supplier<V> attempt) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> theirs = underWay.putIfAbsent(what, mine);
    if (theirs != null) {
      return outcome(theirs);
    }
    try {
      mine.complete(attempt.get());
    } catch (RuntimeException | Error failure) {
      mine.completeExceptionally(failure);
    } finally {
      underWay.remove(what);
    }
    return outcome(mine);
  }

  private static <V> V outcome(CompletableFuture<V> attempt) {
    try {
      return attempt.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
