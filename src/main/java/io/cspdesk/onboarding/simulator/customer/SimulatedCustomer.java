package io.cspdesk.onboarding.simulator.customer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant that exists.
 *
 * @param domain lower case
 * @param relationship {@code reseller}: ours; {@code none}: someone else's
 * @param associatedPartnerId the indirect reseller who has it, where one has
 * @param billingProfile JSON; absent, as the seed and the request id, for one that was not created
 *     by a call
 * @param requestId of the call that created it
 */
public record SimulatedCustomer(
    String id,
    String domain,
    String companyName,
    String country,
    String relationship,
    boolean directlySigned,
    @Nullable String associatedPartnerId,
    @Nullable String billingProfile,
    @Nullable String credentialSeed,
    @Nullable String requestId,
    Instant createdAt) {

  public static final String OURS = "reseller";
  public static final String SOMEONE_ELSES = "none";

  boolean isOurs() {
    return OURS.equals(relationship);
  }

  @Override
  public String toString() {
    return "SimulatedCustomer[" + id + ", " + domain + "]";
  }
}
