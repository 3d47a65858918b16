package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders: a cart, and its checkout. */
@Component
public class Orders {

  private record FilledCart(String id, List<Wire.CartLine> lines) {}

  private final PartnerCenterConnection connection;

  Orders(PartnerCenterConnection connection) {
    this.connection = connection;
  }

  /**
   * Creates a cart and checks it out. With the same ids it is safe to call again after an unknown
   * outcome.
   *
   * @param mpnId of the indirect reseller who is partner on record of every line, where one is
   */
  public PlacedOrder place(
      String customerId,
      List<OrderLine> lines,
      @Nullable String mpnId,
      CallIds cart,
      CallIds checkout) {
    FilledCart filled = fill(customerId, lines, mpnId, cart);
    return placed(
        filled,
        connection.ask(
            "checkout", checkout, api -> api.checkout(customerId, filled.id(), checkout)),
        checkout);
  }

  private FilledCart fill(
      String customerId, List<OrderLine> lines, @Nullable String mpnId, CallIds ids) {
    Wire.Cart wanted =
        new Wire.Cart(
            null,
            IntStream.range(0, lines.size())
                .mapToObj(number -> WireTranslation.cartLine(number, lines.get(number), mpnId))
                .toList());
    Wire.Cart created =
        connection.ask("create-cart", ids, api -> api.createCart(customerId, wanted, ids));
    List<Wire.CartLine> filled = WireTranslation.items(created.lineItems());
    for (int position = 0; position < filled.size(); position++) {
      Wire.CartLine line = filled.get(position);
      if (line.error() != null) {
        PartnerCenterRefusal refusal =
            refusedAfterAll(
                "create-cart", line.error().errorCode(), line.error().errorDescription(), ids);
        int number = number(line, position);
        throw number >= 0 && number < lines.size() ? refusal.inLine(number) : refusal;
      }
    }
    if (created.id() == null) {
      throw Answers.unreadable("create-cart", ids);
    }
    return new FilledCart(created.id(), filled);
  }

  private static PlacedOrder placed(FilledCart cart, Wire.CheckoutResult result, CallIds ids) {
    List<String> orderIds =
        WireTranslation.items(result.orders()).stream()
            .map(Wire.Order::id)
            .filter(Objects::nonNull)
            .toList();
    List<PlacedOrder.Failure> failures =
        WireTranslation.items(result.orderErrors()).stream()
            .map(
                error ->
                    new PlacedOrder.Failure(
                        linesOf(cart.lines(), error.orderGroupId()),
                        refusedAfterAll("checkout", error.code(), error.description(), ids)))
            .toList();
    if (orderIds.isEmpty()) {
      throw failures.isEmpty() ? Answers.unreadable("checkout", ids) : failures.get(0).refusal();
    }
    for (PlacedOrder.Failure failure : failures) {
      if (failure.lines().isEmpty()) {
        // something is ordered and something is not, and nothing tells which
        throw failure.refusal().besideOrders(orderIds);
      }
    }
    return new PlacedOrder(orderIds, failures);
  }

  private static List<Integer> linesOf(List<Wire.CartLine> lines, @Nullable String orderGroup) {
    return IntStream.range(0, lines.size())
        .filter(
            position -> orderGroup != null && orderGroup.equals(lines.get(position).orderGroup()))
        .map(position -> number(lines.get(position), position))
        .boxed()
        .toList();
  }

  private static int number(Wire.CartLine line, int position) {
    return line.id() == null ? position : line.id();
  }

  /** Lines and order groups can fail although the answer is a success. */
  private static PartnerCenterRefusal refusedAfterAll(
      String call, @Nullable String code, @Nullable String description, CallIds ids) {
    return new PartnerCenterRefusal(
        call, 201, Answers.code(code), Answers.presentable(description), ids.correlationId());
  }
}
