package io.cspdesk.onboarding.subscription;

/**
 * One offer to order.
 *
 * @param quantity licences
 * @param billingCycle {@code monthly}, {@code annual}, {@code none} (trials) or {@code one_time}
 */
public record OrderLine(String offerId, Integer quantity, String billingCycle) {}
