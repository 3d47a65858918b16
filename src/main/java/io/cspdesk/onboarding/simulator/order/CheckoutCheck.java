package io.cspdesk.onboarding.simulator.order;

import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.agreement.AgreementStore;
import io.cspdesk.onboarding.simulator.customer.SimulatedCustomer;
import io.cspdesk.onboarding.simulator.order.CartShapes.CartLine;
import io.cspdesk.onboarding.simulator.order.CartStore.OrderedLine;
import io.cspdesk.onboarding.simulator.reference.SeededOffer;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What an order is refused for; codes: Partner Center docs, error-codes. */
@Component
class CheckoutCheck {

  private final Seeds seeds;
  private final AgreementStore agreements;
  private final CartStore carts;

  /** Elsewhere there is no agreement to know of (Partner Center docs: agreement-resources). */
  private final boolean isPublicCloud;

  CheckoutCheck(
      Seeds seeds,
      AgreementStore agreements,
      CartStore carts,
      @Value("${onboarding.partner.cloud:public}") String cloud) {
    this.seeds = seeds;
    this.agreements = agreements;
    this.carts = carts;
    this.isPublicCloud = cloud.equals("public");
  }

  void check(SimulatedCustomer customer, List<CartLine> lines) {
    if (isPublicCloud && !hasAgreement(customer)) {
      throw new ErrorAnswer(403, "13605", "The customer has not accepted the customer agreement.");
    }
    List<String> owned = owned(customer.id());
    List<String> afterwards = new ArrayList<>(owned);
    lines.forEach(line -> afterwards.add(line.catalogItemId()));
    for (CartLine line : lines) {
      SeededOffer offer = seeds.offer(line.catalogItemId()).orElseThrow();
      check(offer, line.quantity(), customer.country(), afterwards);
    }
  }

  /**
   * @param afterwards ids of the offers that the customer would have, one for each subscription
   */
  private static void check(
      SeededOffer offer, int quantity, String country, List<String> afterwards) {
    if (!offer.isSoldIn(country)) {
      throw new ErrorAnswer(
          400, "800070", "The offer " + offer.id() + " is not available in " + country + ".");
    }
    if (offer.needsQualification()) {
      // no simulated customer is qualified
      throw new ErrorAnswer(403, "2085", "The customer is not eligible for " + offer.id() + ".");
    }
    if (!offer.allowsQuantity(quantity)) {
      throw new ErrorAnswer(
          400, "2002", "The quantity of " + offer.id() + " is outside the allowed range.");
    }
    if (!offer.allows(afterwards.stream().filter(offer.id()::equals).count())) {
      throw new ErrorAnswer(
          403, "800066", "The customer has as many subscriptions of " + offer.id() + " as it may.");
    }
    List<String> bases = offer.prerequisiteOffers();
    if (offer.isAddOn() && !bases.isEmpty() && bases.stream().noneMatch(afterwards::contains)) {
      throw new ErrorAnswer(
          400, "800029", "The add-on " + offer.id() + " is not related to a parent.");
    }
  }

  private boolean hasAgreement(SimulatedCustomer customer) {
    return customer.directlySigned()
        || agreements.of(customer.id()).stream()
            .anyMatch(known -> AgreementStore.CUSTOMER_AGREEMENT.equals(known.type()));
  }

  private List<String> owned(String customerId) {
    return carts.linesOfCustomer(customerId).stream().map(OrderedLine::offerId).toList();
  }
}
