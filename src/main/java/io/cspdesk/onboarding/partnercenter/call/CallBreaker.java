package io.cspdesk.onboarding.partnercenter.call;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets whoever does not answer rest: each silent call would hold a thread of the engine until its
 * time-out. Only silence counts. A refusal, a throttled call and a server's fault are answers, and
 * come fast.
 */
public class CallBreaker {

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

  /**
   * @throws PartnerCenterUnavailable at once, while it rests
   */
  <T> T guard(String call, CallIds ids, Supplier<T> attempt) {
    if (!breaker.tryAcquirePermission()) {
      throw resting(call, ids);
    }
    try {
      T answer = attempt.get();
      answered();
      return answer;
    } catch (PartnerCenterRefusal refusal) {
      settle(refusal.call().equals(call), true);
      throw refusal;
    } catch (PartnerCenterUnavailable unavailable) {
      settle(unavailable.call().equals(call), unavailable.answered());
      throw unavailable;
    } catch (RuntimeException | Error notAboutThem) {
      breaker.releasePermission();
      throw notAboutThem;
    }
  }

  /**
   * @param isOwn otherwise it was not sent, since there was no token for it
   */
  private void settle(boolean isOwn, boolean isAnswered) {
    if (!isOwn) {
      breaker.releasePermission();
    } else if (isAnswered) {
      answered();
    } else {
      breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException("no answer"));
    }
  }

  private void answered() {
    breaker.onSuccess(0, TimeUnit.NANOSECONDS);
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
