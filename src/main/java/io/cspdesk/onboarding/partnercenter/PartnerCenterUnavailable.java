package io.cspdesk.onboarding.partnercenter;

import java.time.Duration;
import java.util.Optional;

/**
 * No usable answer: throttled, a server fault, a time-out, or an answer that cannot be read.
 * Whether an effect happened is unknown unless {@link #answered()}.
 */
public class PartnerCenterUnavailable extends RuntimeException {

  private final String call;
  private final boolean answered;
  private final transient Duration retryAfter;

  /**
   * @param call what was asked, such as {@code create-customer}; its status, code and correlation
   *     id stand in the message
   */
  public PartnerCenterUnavailable(
      String call, String message, boolean answered, Duration retryAfter, Throwable cause) {
    super(message, cause);
    this.call = call;
    this.answered = answered;
    this.retryAfter = retryAfter;
  }

  public String call() {
    return call;
  }

  /** True when a response came, so the next try needs a new MS-RequestId. */
  public boolean answered() {
    return answered;
  }

  /** How long to wait at least, when Partner Center said so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
