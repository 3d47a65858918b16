package io.cspdesk.onboarding.subscription;

import org.jspecify.annotations.Nullable;

/**
 * A subscription that the customer has or had.
 *
 * @param offerId absent: Partner Center does not say of what
 * @param ended cannot be used any more; counts only for what may be had once in a lifetime
 */
public record OwnedOffer(@Nullable String offerId, boolean ended) {}
