package io.cspdesk.onboarding.subscription;

import java.util.List;

/** The offers of a country. */
public interface OfferCatalogue {

  /**
   * @param country ISO 3166-1 alpha-2
   * @return empty when nothing is sold there
   */
  List<Offer> offers(String country);
}
