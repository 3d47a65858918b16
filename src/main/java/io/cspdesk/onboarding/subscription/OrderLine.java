package io.cspdesk.onboarding.subscription;

import org.jspecify.annotations.Nullable;

/**
 * One offer to order. Any part may be absent: what is missing is a finding, not an error.
 *
 * @param quantity licences
 * @param billingCycle {@code monthly}, {@code annual}, {@code none} (trials) or {@code one_time}
 */
public record OrderLine(
    @Nullable String offerId, @Nullable Integer quantity, @Nullable String billingCycle) {}
