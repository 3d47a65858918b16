package io.cspdesk.onboarding.simulator.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carts and orders as they travel (Partner Center docs: cart-resources, order-resources). */
public final class CartShapes {

  private CartShapes() {}

  record NewCart(@Nullable List<NewLine> lineItems) {}

  /**
   * @param catalogItemId also called catalogId in the documentation's table; its samples say this
   */
  record NewLine(
      @Nullable Integer id,
      @Nullable String catalogItemId,
      @Nullable Integer quantity,
      @Nullable String billingCycle,
      @Nullable List<Participant> participants) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cart(
      String id,
      Instant creationTimestamp,
      Instant lastModifiedTimestamp,
      Instant expirationTimestamp,
      String status,
      List<CartLine> lineItems) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CartLine(
      int id,
      String catalogItemId,
      String friendlyName,
      int quantity,
      @Nullable String currencyCode,
      String billingCycle,
      @Nullable List<Participant> participants,
      String orderGroup) {

    /** The reseller's MPN id; who else takes part in a line is not known (assumed: nobody). */
    @Nullable String partnerIdOnRecord() {
      return participants == null
          ? null
          : participants.stream()
              .filter(one -> "transaction_reseller".equalsIgnoreCase(one.key()))
              .map(Participant::value)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
    }
  }

  record Participant(@Nullable String key, @Nullable String value) {}

  record CheckoutResult(List<Order> orders, List<OrderError> orderErrors) {}

  public record Order(
      String id,
      String referenceCustomerId,
      String billingCycle,
      List<OrderLine> lineItems,
      Instant creationDate,
      String status) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record OrderLine(
      int lineItemNumber, String offerId, int quantity, @Nullable String partnerIdOnRecord) {}

  record OrderError(String orderGroupId, String code, String description) {}
}
