package io.cspdesk.onboarding.subscription;

/**
 * A subscription that the customer has or had.
 *
 * @param ended cannot be used any more; counts only for what may be had once in a lifetime
 */
public record OwnedOffer(String offerId, boolean ended) {}
