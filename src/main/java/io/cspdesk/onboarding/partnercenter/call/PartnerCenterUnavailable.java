package io.cspdesk.onboarding.partnercenter.call;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * No usable answer: throttled, a server fault, a time-out, or an answer that cannot be read; or the
 * call was not even sent. Whether an effect happened is unknown unless {@link #settles}.
 */
public class PartnerCenterUnavailable extends RuntimeException {

  private final String call;
  private final boolean answered;
  private final transient @Nullable Duration retryAfter;
  private final @Nullable String unsent;

  /**
   * @param call what was asked, such as {@code create-customer}; its status, code and correlation
   *     id stand in the message
   */
  public PartnerCenterUnavailable(
      String call,
      String message,
      boolean answered,
      @Nullable Duration retryAfter,
      @Nullable Throwable cause) {
    super(message, cause);
    this.call = call;
    this.answered = answered;
    this.retryAfter = retryAfter;
    this.unsent = null;
  }

  private PartnerCenterUnavailable(PartnerCenterUnavailable onTheWay, String unsent) {
    super(onTheWay.getMessage(), onTheWay.getCause());
    this.call = onTheWay.call;
    this.answered = onTheWay.answered;
    this.retryAfter = onTheWay.retryAfter;
    this.unsent = unsent;
  }

  /**
   * @param notSent the call that was not even sent, since this happened on the way to it
   */
  public PartnerCenterUnavailable before(String notSent) {
    return new PartnerCenterUnavailable(this, notSent);
  }

  public String call() {
    return call;
  }

  /** True when a response came, so the next try needs a new MS-RequestId. */
  public boolean answered() {
    return answered;
  }

  /**
   * Whether nothing is open about a call: it was answered, or never sent. An answer settles its own
   * call only.
   */
  public boolean settles(String made) {
    return unsent == null ? answered && call.equals(made) : unsent.equals(made);
  }

  /** How long to wait at least, when Partner Center said so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
