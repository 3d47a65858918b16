package io.cspdesk.onboarding.subscription;

import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of a catalogue may be ordered (Partner Center docs: offer-resources, product-resources).
 * What only the offer could tell of a line is left unsaid while its offer is unknown.
 */
public final class SubscriptionRules {

  private static final OrderLine EMPTY = new OrderLine(null, null, null);

  private SubscriptionRules() {}

  /**
   * @param lines may be null, as may any of them
   * @param offers those of the customer's country
   */
  public static List<Finding> check(List<OrderLine> lines, List<Offer> offers) {
    if (lines == null || lines.isEmpty()) {
      return List.of(Finding.error("subscriptions", FindingCode.REQUIRED));
    }
    Map<String, Offer> byId =
        offers.stream()
            .collect(
                Collectors.toMap(
                    offer -> key(offer.id()), Function.identity(), (first, again) -> first));
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(i -> check("subscriptions[" + i + "].", lines.get(i), byId))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Stream<Optional<Finding>> check(
      String path, OrderLine given, Map<String, Offer> byId) {
    OrderLine line = given == null ? EMPTY : given;
    Optional<Offer> offer = Optional.ofNullable(line.offerId()).map(id -> byId.get(key(id)));
    return Stream.of(
        offerId(path + "offerId", line.offerId(), offer),
        quantity(path + "quantity", line.quantity(), offer),
        billingCycle(path + "billingCycle", line.billingCycle(), offer));
  }

  private static Optional<Finding> offerId(String field, String value, Optional<Offer> offer) {
    return TextField.required(field, value)
        .or(
            () ->
                offer.isPresent()
                    ? Optional.empty()
                    : Optional.of(Finding.error(field, FindingCode.UNKNOWN_OFFER)));
  }

  private static Optional<Finding> quantity(String field, Integer value, Optional<Offer> offer) {
    if (value == null) {
      return Optional.of(Finding.error(field, FindingCode.REQUIRED));
    }
    return offer
        .filter(of -> value < of.minimumQuantity() || value > of.maximumQuantity())
        .map(
            of ->
                Finding.error(
                    field,
                    FindingCode.QUANTITY_OUT_OF_RANGE,
                    Map.of("min", of.minimumQuantity(), "max", of.maximumQuantity())));
  }

  private static Optional<Finding> billingCycle(String field, String value, Optional<Offer> offer) {
    return TextField.required(field, value)
        .or(
            () ->
                offer
                    .map(Offer::supportedBillingCycles)
                    .filter(supported -> !supported.isEmpty() && !supported.contains(value))
                    .map(
                        supported ->
                            Finding.error(
                                field,
                                FindingCode.UNSUPPORTED_BILLING_CYCLE,
                                Map.of("supported", String.join(", ", supported)))));
  }

  /** Ids are mostly GUIDs, which some write in lower case. */
  private static String key(String offerId) {
    return offerId.toUpperCase(Locale.ROOT);
  }
}
