package io.cspdesk.onboarding.subscription;

import java.util.List;

/**
 * What a partner can sell to a customer depends on these.
 *
 * @param customer where the customer is
 * @param partner where the partner is: an offer must be sold in both countries (Partner Center
 *     docs: csp-offers)
 */
public record Sales(Market customer, Market partner, Segment segment, List<OwnedOffer> owned) {

  public Sales {
    owned = Offer.withoutGaps(owned);
  }
}
