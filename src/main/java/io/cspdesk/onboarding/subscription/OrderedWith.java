package io.cspdesk.onboarding.subscription;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an offer may be ordered with, and how often, given the other lines and what is owned. */
final class OrderedWith {

  private static final String NO_LIMIT = "none";
  private static final String LIFETIME = "lifetime";

  private final List<OwnedOffer> owned;
  private final Set<String> bases;
  private final Set<String> seen = new HashSet<>();

  OrderedWith(List<OrderLine> lines, List<OwnedOffer> owned) {
    this.owned = owned;
    bases =
        Stream.concat(
                lines.stream().filter(Objects::nonNull).map(OrderLine::offerId),
                owned.stream().filter(of -> !of.ended()).map(OwnedOffer::offerId))
            .map(OfferId::key)
            .collect(Collectors.toSet());
  }

  /** To be asked once for each line, in their order. */
  Optional<Finding> check(String field, Offer offer) {
    if (!seen.add(OfferId.key(offer.id()))) {
      return Optional.of(Finding.error(field, FindingCode.DUPLICATE_OFFER));
    }
    if (lacksBase(offer)) {
      return Optional.of(Finding.error(field, FindingCode.ADD_ON_WITHOUT_BASE));
    }
    return reachedLimit(offer)
        .map(
            limit -> Finding.error(field, FindingCode.OFFER_LIMIT_REACHED, Map.of("limit", limit)));
  }

  /** An add-on that names no offers may be ordered alone (assumed). */
  private boolean lacksBase(Offer offer) {
    return offer.isAddOn()
        && !offer.prerequisiteOffers().isEmpty()
        && offer.prerequisiteOffers().stream().map(OfferId::key).noneMatch(bases::contains);
  }

  /**
   * Partner Center docs, offer-resources: a lifetime limit counts what ever was, a concurrent one
   * what there is at a time. A unit that the docs do not know counts like the latter (assumed).
   */
  private Optional<Integer> reachedLimit(Offer offer) {
    String unit = OfferId.key(offer.limitUnitOfMeasure()).strip();
    if (offer.limit() == null || unit.isEmpty() || unit.equals(NO_LIMIT)) {
      return Optional.empty();
    }
    long before =
        owned.stream()
            .filter(of -> OfferId.same(of.offerId(), offer.id()))
            .filter(of -> !of.ended() || unit.equals(LIFETIME))
            .count();
    return before < offer.limit() ? Optional.empty() : Optional.of(offer.limit());
  }
}
