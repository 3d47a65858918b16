package io.cspdesk.onboarding.crash;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stops the next call of an onboarding at an exact moment, so that what must happen while it is
 * under way happens there and not by chance.
 */
final class HeldCalls extends OncePerRequestFilter {

  /** Bounds what a test that fails leaves behind. */
  private static final int LONGEST_SECONDS = 60;

  private record Key(String onboarding, Effect effect) {}

  /** One call that is, or will be, held. */
  static final class Held {

    private final boolean afterEffect;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean lost;

    private Held(boolean afterEffect) {
      this.afterEffect = afterEffect;
    }

    void awaitReached() {
      await(reached);
    }

    boolean isReached() {
      return reached.getCount() == 0;
    }

    void goOn() {
      released.countDown();
    }

    /** Ends as if it had never arrived. */
    void lose() {
      lost = true;
      released.countDown();
    }

    /** Until it has been answered, or the answer has found nobody. */
    void awaitOver() {
      await(over);
    }

    private static void await(CountDownLatch latch) {
      try {
        if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
          throw new AssertionError("A call did not come to where it was to be held");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private final Map<Key, Held> wanted = new ConcurrentHashMap<>();

  /** A call that has arrived, and has had no effect. */
  Held beforeEffect(String onboarding, Effect effect) {
    return hold(new Key(onboarding, effect), new Held(false));
  }

  /** A call that has had its effect, and no answer. */
  Held beforeAnswer(String onboarding, Effect effect) {
    return hold(new Key(onboarding, effect), new Held(true));
  }

  private Held hold(Key key, Held held) {
    wanted.put(key, held);
    return held;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Held> held =
        Effect.of(request.getMethod(), request.getServletPath())
            .map(effect -> wanted.remove(new Key(request.getHeader("MS-CorrelationId"), effect)));
    if (held.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    // the answer must not leave before it may
    ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
    Held call = held.get();
    try {
      if (call.afterEffect) {
        chain.doFilter(request, kept);
      }
      call.reached.countDown();
      Held.await(call.released);
      if (!call.afterEffect && !call.lost) {
        chain.doFilter(request, kept);
      }
      kept.copyBodyToResponse();
      response.flushBuffer();
    } finally {
      call.over.countDown();
    }
  }
}
