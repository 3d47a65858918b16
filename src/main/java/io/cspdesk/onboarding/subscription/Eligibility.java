package io.cspdesk.onboarding.subscription;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which offers a customer can have at all, before it is asked with what and how often. */
final class Eligibility {

  private final Sales sales;
  private final Map<String, Offer> ofCustomer;
  private final Map<String, Offer> ofPartner;

  Eligibility(Sales sales) {
    this.sales = sales;
    ofCustomer = sales.customer().byKey();
    ofPartner = sales.partner().byKey();
  }

  /** One that is sold where the customer is. */
  Optional<Offer> offer(@Nullable String id) {
    return Optional.ofNullable(ofCustomer.get(OfferId.key(id)));
  }

  Optional<Finding> obstacle(String field, @Nullable String id) {
    boolean forCustomer = ofCustomer.containsKey(OfferId.key(id));
    boolean byPartner = ofPartner.containsKey(OfferId.key(id));
    if (!forCustomer && !byPartner) {
      return Optional.of(Finding.error(field, FindingCode.UNKNOWN_OFFER));
    }
    if (!forCustomer || !byPartner) {
      Market without = forCustomer ? sales.partner() : sales.customer();
      return Optional.of(
          Finding.error(
              field, FindingCode.OFFER_NOT_IN_COUNTRY, Map.of("country", without.country())));
    }
    return offer(id)
        .filter(offer -> !sales.segment().mayBuy(offer))
        .map(
            offer ->
                Finding.error(
                    field,
                    FindingCode.OFFER_NOT_FOR_SEGMENT,
                    Map.of("qualifications", named(offer.qualifications()))));
  }

  private static List<String> named(List<String> qualifications) {
    return qualifications.isEmpty() ? List.of(Segment.NO_QUALIFICATION) : qualifications;
  }
}
