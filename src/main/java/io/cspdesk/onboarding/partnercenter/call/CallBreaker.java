package io.cspdesk.onboarding.partnercenter.call;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets whoever does not answer rest: each silent call would hold a thread of the engine until its
 * time-out. Only silence counts. A refusal, a throttled call and a server's fault are answers, and
 * come fast.
 */
public final class CallBreaker {

  private static final Logger LOG = LoggerFactory.getLogger(CallBreaker.class);

  // assumed: about what six threads of the engine ask in their first two time-outs
  private static final int LAST_CALLS = 10;
  private static final int LEAST_CALLS = 8;
  private static final float SILENT_PERCENT = 75;

  private final String whom;
  private final Duration pause;
  private final CircuitBreaker breaker;

  public CallBreaker(String whom, Duration pause, Clock clock) {
    this.whom = whom;
    this.pause = pause;
    this.breaker =
        CircuitBreaker.of(
            whom,
            CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowSize(LAST_CALLS)
                .minimumNumberOfCalls(LEAST_CALLS)
                .failureRateThreshold(SILENT_PERCENT)
                .waitDurationInOpenState(pause)
                .permittedNumberOfCallsInHalfOpenState(1)
                // a late answer is one
                .slowCallDurationThreshold(Duration.ofDays(1))
                .recordException(CallBreaker::isSilence)
                .ignoreException(CallBreaker::isNotTheirs)
                .build());
    breaker
        .getEventPublisher()
        .onStateTransition(
            event ->
                LOG.warn(
                    "Calls of {}: {} after {}",
                    whom,
                    event.getStateTransition().getToState(),
                    event.getStateTransition().getFromState()));
  }

  private static boolean isSilence(Throwable thrown) {
    return thrown instanceof PartnerCenterUnavailable unavailable && !unavailable.answered();
  }

  /** A fault of ours, or of whoever was asked on the way: it says nothing about them. */
  private static boolean isNotTheirs(Throwable thrown) {
    return !(thrown instanceof PartnerCenterUnavailable || thrown instanceof PartnerCenterRefusal);
  }

  /**
   * @throws PartnerCenterUnavailable at once, while it rests
   */
  <T> T guard(String call, CallIds ids, Supplier<T> attempt) {
    try {
      return breaker.executeSupplier(attempt);
    } catch (CallNotPermittedException resting) {
      throw resting(call, ids);
    } catch (Error notSeenByTheBreaker) {
      // it would wait for ever for the one call that finds out
      breaker.releasePermission();
      throw notSeenByTheBreaker;
    }
  }

  private PartnerCenterUnavailable resting(String call, CallIds ids) {
    return new PartnerCenterUnavailable(
            call,
            "Most of the last calls of "
                + whom
                + " got no answer, so "
                + call
                + " was not sent (correlation id "
                + ids.correlationId()
                + "). It is tried again by itself",
            false,
            pause,
            null)
        .before(call);
  }
}
