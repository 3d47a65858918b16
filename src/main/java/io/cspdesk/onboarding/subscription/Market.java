package io.cspdesk.onboarding.subscription;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is sold in one country.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Market(String country, List<Offer> offers) {

  public Market {
    country = Objects.requireNonNullElse(country, "");
    offers = Offer.withoutGaps(offers);
  }

  Map<String, Offer> byKey() {
    return offers.stream()
        .collect(
            Collectors.toMap(
                offer -> OfferId.key(offer.id()), Function.identity(), (first, again) -> first));
  }
}
