package io.cspdesk.onboarding.subscription;

import java.util.List;

/** What a customer has been sold. */
public interface OwnedOffers {

  /**
   * @return one for each subscription
   */
  List<OwnedOffer> ownedOffers(String customerId);
}
