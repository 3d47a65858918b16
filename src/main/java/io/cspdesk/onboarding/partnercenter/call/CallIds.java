package io.cspdesk.onboarding.partnercenter.call;

import java.util.UUID;

/**
 * The ids that one call carries.
 *
 * @param requestId MS-RequestId: the idempotency key of one effect, kept over retries whose outcome
 *     is unknown
 * @param correlationId MS-CorrelationId: one per onboarding
 */
public record CallIds(UUID requestId, UUID correlationId) {

  /** Of what only reads: its own request id, and the correlation id of whoever asks. */
  public static CallIds ofLookup() {
    return new CallIds(UUID.randomUUID(), Correlation.current());
  }

  /** Of another call for the same onboarding. */
  public CallIds another() {
    return new CallIds(UUID.randomUUID(), correlationId);
  }
}
