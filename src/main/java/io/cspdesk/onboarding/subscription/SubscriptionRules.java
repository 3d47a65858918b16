package io.cspdesk.onboarding.subscription;

import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be ordered (Partner Center docs: offer-resources, product-resources). What only the
 * offer could tell of a line is left unsaid while it is not sold where the customer is.
 */
public final class SubscriptionRules {

  private static final OrderLine EMPTY = new OrderLine(null, null, null);

  private SubscriptionRules() {}

  /**
   * @param lines as far as they are given
   */
  public static List<Finding> check(@Nullable List<OrderLine> lines, Sales sales) {
    if (lines == null || lines.isEmpty()) {
      return List.of(Finding.error("subscriptions", FindingCode.REQUIRED));
    }
    Eligibility eligibility = new Eligibility(sales);
    OrderedWith orderedWith = new OrderedWith(lines, sales.owned());
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(i -> check("subscriptions[" + i + "].", lines.get(i), eligibility, orderedWith))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Stream<Optional<Finding>> check(
      String path, @Nullable OrderLine given, Eligibility eligibility, OrderedWith orderedWith) {
    OrderLine line = given == null ? EMPTY : given;
    Optional<Offer> offer = eligibility.offer(line.offerId());
    return Stream.of(
        offerId(path + "offerId", line.offerId(), eligibility, orderedWith),
        quantity(path + "quantity", line.quantity(), offer),
        billingCycle(path + "billingCycle", line.billingCycle(), offer));
  }

  /** One thing at a time: whoever removes the line need not read what else is wrong with it. */
  private static Optional<Finding> offerId(
      String field, @Nullable String value, Eligibility eligibility, OrderedWith orderedWith) {
    return TextField.required(field, value)
        .or(() -> eligibility.obstacle(field, value))
        .or(() -> eligibility.offer(value).flatMap(offer -> orderedWith.check(field, offer)));
  }

  private static Optional<Finding> quantity(
      String field, @Nullable Integer value, Optional<Offer> offer) {
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

  private static Optional<Finding> billingCycle(
      String field, @Nullable String value, Optional<Offer> offer) {
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
}
