package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;
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
        answers.to("checkout", () -> connection.api().checkout(customerId, cartId, checkout)));
  }

  private String fill(String customerId, List<OrderLine> lines, CallIds ids) {
    Wire.Cart wanted =
        new Wire.Cart(
            null,
            IntStream.range(0, lines.size())
                .mapToObj(number -> WireTranslation.cartLine(number, lines.get(number)))
                .toList());
    Wire.Cart created =
        answers.to("create-cart", () -> connection.api().createCart(customerId, wanted, ids));
    for (Wire.CartLine line : WireTranslation.items(created.lineItems())) {
      if (line.error() != null) {
        throw refusedAfterAll(
            "create-cart", line.error().errorCode(), line.error().errorDescription());
      }
    }
    if (created.id() == null) {
      throw Answers.unreadable("create-cart");
    }
    return created.id();
  }

  private static List<String> orderIds(Wire.CheckoutResult result) {
    for (Wire.OrderError error : WireTranslation.items(result.orderErrors())) {
      throw refusedAfterAll("checkout", error.code(), error.description());
    }
    List<String> ids = WireTranslation.items(result.orders()).stream().map(Wire.Order::id).toList();
    if (ids.isEmpty()) {
      throw Answers.unreadable("checkout");
    }
    return ids;
  }

  /** Lines and order groups can fail although the answer is a success. */
  private static PartnerCenterRefusal refusedAfterAll(
      String call, String code, String description) {
    return new PartnerCenterRefusal(
        call, 201, Answers.presentable(code), Answers.presentable(description));
  }
}
