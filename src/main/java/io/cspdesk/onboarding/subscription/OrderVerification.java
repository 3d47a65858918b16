package io.cspdesk.onboarding.subscription;

import io.cspdesk.onboarding.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what Partner Center would refuse in an order, before a cart is made.
 *
 * <p>What its sources throw is a technical fault or a refusal and passes through.
 */
public final class OrderVerification {

  private final OfferCatalogue catalogue;
  private final OwnedOffers owned;
  private final String partnerCountry;
  private final Segment segment;

  /**
   * @param partnerCountry ISO 3166-1 alpha-2
   * @param segment of every customer
   */
  public OrderVerification(
      OfferCatalogue catalogue, OwnedOffers owned, String partnerCountry, Segment segment) {
    this.catalogue = catalogue;
    this.owned = owned;
    this.partnerCountry = partnerCountry;
    this.segment = segment;
  }

  /**
   * @param country of the customer
   * @param customerId absent: not created yet, so that there is nothing to own
   */
  public List<Finding> verify(
      @Nullable List<OrderLine> lines, String country, @Nullable String customerId) {
    return SubscriptionRules.check(
        lines, sales(country, customerId == null ? List.of() : owned.ownedOffers(customerId)));
  }

  /** What a new customer of this country can choose from, and what of it they cannot have. */
  public List<SellableOffer> offers(String country) {
    Sales sales = sales(country, List.of());
    Eligibility eligibility = new Eligibility(sales);
    return sales.customer().offers().stream()
        .map(offer -> new SellableOffer(offer, eligibility.obstacle("offerId", offer.id())))
        .toList();
  }

  private Sales sales(String country, List<OwnedOffer> owned) {
    return new Sales(market(country), market(partnerCountry), segment, owned);
  }

  private Market market(String country) {
    return new Market(country, catalogue.offers(country));
  }
}
