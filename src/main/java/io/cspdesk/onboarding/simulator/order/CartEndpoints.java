package io.cspdesk.onboarding.simulator.order;

import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.PartnerCenterEndpoint;
import io.cspdesk.onboarding.simulator.SimulatorJson;
import io.cspdesk.onboarding.simulator.customer.CustomerStore;
import io.cspdesk.onboarding.simulator.customer.SimulatedCustomer;
import io.cspdesk.onboarding.simulator.fault.Fault;
import io.cspdesk.onboarding.simulator.order.CartShapes.Cart;
import io.cspdesk.onboarding.simulator.order.CartShapes.CartLine;
import io.cspdesk.onboarding.simulator.order.CartShapes.CheckoutResult;
import io.cspdesk.onboarding.simulator.order.CartShapes.NewCart;
import io.cspdesk.onboarding.simulator.order.CartShapes.NewLine;
import io.cspdesk.onboarding.simulator.order.CartShapes.Order;
import io.cspdesk.onboarding.simulator.order.CartShapes.OrderError;
import io.cspdesk.onboarding.simulator.order.CartStore.StoredCart;
import io.cspdesk.onboarding.simulator.reference.SeededCountry;
import io.cspdesk.onboarding.simulator.reference.SeededOffer;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@PartnerCenterEndpoint
@RequestMapping(PartnerCenterEndpoint.ROOT + "customers/{customerId}/carts")
class CartEndpoints {

  /** Read from the documentation's samples, where no rule is given; told, but not enforced. */
  private static final Duration LIFETIME = Duration.ofMinutes(15);

  /** Assumed; no bound is documented. */
  private static final int MOST_LINES = 100;

  private final CustomerStore customers;
  private final CartStore carts;
  private final CheckoutCheck check;
  private final Seeds seeds;
  private final SimulatorJson json;
  private final Clock clock;

  CartEndpoints(
      CustomerStore customers,
      CartStore carts,
      CheckoutCheck check,
      Seeds seeds,
      SimulatorJson json,
      Clock clock) {
    this.customers = customers;
    this.carts = carts;
    this.check = check;
    this.seeds = seeds;
    this.json = json;
    this.clock = clock;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Cart create(
      @PathVariable String customerId,
      @RequestBody(required = false) @Nullable String body,
      @RequestAttribute(PartnerCenterEndpoint.REQUEST_ID) String requestId) {
    SimulatedCustomer customer = customers.ours(customerId);
    Optional<StoredCart> earlier = carts.findByRequestId(requestId);
    if (earlier.isPresent()) {
      return answer(earlier.get());
    }
    List<NewLine> lines = json.request(body, NewCart.class).lineItems();
    if (lines == null || lines.isEmpty() || lines.size() > MOST_LINES) {
      throw ErrorAnswer.invalidProperty("lineItems");
    }
    String currency =
        seeds.country(customer.country()).map(SeededCountry::currencyCode).orElse(null);
    StoredCart cart =
        new StoredCart(
            UUID.randomUUID().toString(),
            customerId,
            IntStream.range(0, lines.size())
                .mapToObj(number -> completed(number, lines.get(number), currency))
                .toList(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            null);
    try {
      carts.add(cart, requestId);
    } catch (DuplicateKeyException e) {
      // the same call once more while the first was under way
      return answer(carts.findByRequestId(requestId).orElseThrow());
    }
    return answer(cart);
  }

  /** One order can only have one billing cycle, hence a group for each. */
  private CartLine completed(int number, @Nullable NewLine line, @Nullable String currency) {
    if (line == null) {
      throw ErrorAnswer.invalidProperty("lineItems");
    }
    if (line.id() == null || line.id() != number) {
      throw new ErrorAnswer(400, "800071", "The line items must be numbered from 0.");
    }
    SeededOffer offer =
        seeds
            .offer(line.catalogItemId())
            .orElseThrow(() -> new ErrorAnswer(400, "800004", "The offer is not known."));
    Integer quantity = line.quantity();
    if (quantity == null) {
      throw ErrorAnswer.invalidProperty("quantity");
    }
    String billingCycle = line.billingCycle();
    if (billingCycle == null || !offer.supportedBillingCycles().contains(billingCycle)) {
      throw new ErrorAnswer(
          400, "800009", "The billing cycle of " + offer.id() + " is not supported.");
    }
    CartLine completed =
        new CartLine(
            number,
            offer.id(),
            offer.name(),
            quantity,
            currency,
            billingCycle,
            line.participants(),
            billingCycle);
    String partner = completed.partnerIdOnRecord();
    if (partner != null && partner.length() > 36) {
      throw ErrorAnswer.invalidProperty("participants");
    }
    return completed;
  }

  @PostMapping("{cartId}/checkout")
  @ResponseStatus(HttpStatus.CREATED)
  CheckoutResult checkout(
      @PathVariable String customerId,
      @PathVariable String cartId,
      @RequestAttribute(PartnerCenterEndpoint.REQUEST_ID) String requestId,
      @RequestAttribute(name = Fault.TOLD, required = false) @Nullable Fault told) {
    SimulatedCustomer customer = customers.ours(customerId);
    StoredCart cart = cart(customerId, cartId);
    if (cart.checkoutRequestId() == null) {
      List<CartLine> lines = told == null ? cart.lines() : withoutFirstGroup(cart.lines());
      if (lines.isEmpty()) {
        // of one group that fails nothing is ordered, and the cart stays as it is
        return new CheckoutResult(List.of(), failures(cart, List.of(), told));
      }
      check.check(customer, lines);
      try {
        carts.checkOut(cart, lines, requestId);
      } catch (DuplicateKeyException e) {
        // a request id that checked out another cart
        throw ErrorAnswer.invalidProperty("MS-RequestId");
      }
    }
    if (!requestId.equals(cart(customerId, cartId).checkoutRequestId())) {
      throw new ErrorAnswer(400, "800065", "The cart was submitted already.");
    }
    List<Order> orders = carts.ordersOfCart(cartId);
    return new CheckoutResult(orders, failures(cart, orders, told));
  }

  private static List<CartLine> withoutFirstGroup(List<CartLine> lines) {
    String first = lines.get(0).orderGroup();
    return lines.stream().filter(line -> !line.orderGroup().equals(first)).toList();
  }

  /**
   * Each group fails or succeeds by itself.
   *
   * @param told absent where the same checkout is answered once more; the code is assumed then
   */
  private static List<OrderError> failures(
      StoredCart cart, List<Order> orders, @Nullable Fault told) {
    String code = told == null ? "800005" : told.saidCode();
    String description = told == null ? "The order was not created." : told.saying();
    return cart.lines().stream()
        .map(CartLine::orderGroup)
        .distinct()
        // a group is named after its billing cycle
        .filter(group -> orders.stream().noneMatch(order -> order.billingCycle().equals(group)))
        .map(group -> new OrderError(group, code, description))
        .toList();
  }

  private StoredCart cart(String customerId, String cartId) {
    return carts
        .find(cartId)
        .filter(cart -> cart.customerId().equals(customerId))
        .orElseThrow(() -> new ErrorAnswer(404, "800008", "The cart could not be found."));
  }

  private static Cart answer(StoredCart cart) {
    return new Cart(
        cart.id(),
        cart.createdAt(),
        cart.createdAt(),
        cart.createdAt().plus(LIFETIME),
        cart.checkoutRequestId() == null ? "Active" : "Ordered",
        cart.lines());
  }
}
