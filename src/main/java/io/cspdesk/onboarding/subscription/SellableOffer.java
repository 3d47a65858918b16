package io.cspdesk.onboarding.subscription;

import io.cspdesk.onboarding.finding.Finding;
import java.util.Optional;

/**
 * An offer of the customer's country.
 *
 * @param obstacle why this customer cannot have it, whatever else is ordered
 */
public record SellableOffer(Offer offer, Optional<Finding> obstacle) {}
