package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A cart and its checkout. */
final class Ordering {

  private final PartnerCenterConnection connection;
  private final Answers answers;

  Ordering(PartnerCenterConnection connection, Answers answers) {
    this.connection = connection;
    this.answers = answers;
  }

  /**
   * @return the ids of the orders
   */
  List<String> place(String customerId, List<OrderLine> lines, CallIds cart, CallIds checkout) {
    String cartId = fill(customerId, lines, cart);
    return orderIds(
        answers.to(
            "checkout", checkout, () -> connection.api().checkout(customerId, cartId, checkout)),
        checkout);
  }

  private String fill(String customerId, List<OrderLine> lines, CallIds ids) {
    Wire.Cart wanted =
        new Wire.Cart(
            null,
            IntStream.range(0, lines.size())
                .mapToObj(number -> WireTranslation.cartLine(number, lines.get(number)))
                .toList());
    Wire.Cart created =
        answers.to("create-cart", ids, () -> connection.api().createCart(customerId, wanted, ids));
    List<Wire.CartLine> filled = WireTranslation.items(created.lineItems());
    for (int position = 0; position < filled.size(); position++) {
      Wire.CartLine line = filled.get(position);
      if (line.error() != null) {
        PartnerCenterRefusal refusal =
            refusedAfterAll(
                "create-cart", line.error().errorCode(), line.error().errorDescription(), ids);
        int number = line.id() == null ? position : line.id();
        throw number >= 0 && number < lines.size() ? refusal.inLine(number) : refusal;
      }
    }
    if (created.id() == null) {
      throw Answers.unreadable("create-cart", ids);
    }
    return created.id();
  }

  private static List<String> orderIds(Wire.CheckoutResult result, CallIds ids) {
    List<String> orderIds =
        WireTranslation.items(result.orders()).stream()
            .map(Wire.Order::id)
            .filter(Objects::nonNull)
            .toList();
    for (Wire.OrderError error : WireTranslation.items(result.orderErrors())) {
      throw refusedAfterAll("checkout", error.code(), error.description(), ids)
          .besideOrders(orderIds);
    }
    if (orderIds.isEmpty()) {
      throw Answers.unreadable("checkout", ids);
    }
    return orderIds;
  }

  /** Lines and order groups can fail although the answer is a success. */
  private static PartnerCenterRefusal refusedAfterAll(
      String call, String code, String description, CallIds ids) {
    return new PartnerCenterRefusal(
        call, 201, Answers.code(code), Answers.presentable(description), ids.correlationId());
  }
}
