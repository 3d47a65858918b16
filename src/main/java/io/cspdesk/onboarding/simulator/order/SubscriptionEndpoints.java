package io.cspdesk.onboarding.simulator.order;

import io.cspdesk.onboarding.simulator.ItemList;
import io.cspdesk.onboarding.simulator.PartnerCenterEndpoint;
import io.cspdesk.onboarding.simulator.customer.CustomerStore;
import io.cspdesk.onboarding.simulator.customer.SimulatedCustomer;
import io.cspdesk.onboarding.simulator.order.CartStore.OrderedLine;
import io.cspdesk.onboarding.simulator.reference.SeededOffer;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a customer has: every line that was ordered is a subscription, and none ever ends. */
@PartnerCenterEndpoint
@RequestMapping(PartnerCenterEndpoint.ROOT + "customers/{customerId}/subscriptions")
class SubscriptionEndpoints {

  private final CustomerStore customers;
  private final CartStore carts;
  private final Seeds seeds;

  SubscriptionEndpoints(CustomerStore customers, CartStore carts, Seeds seeds) {
    this.customers = customers;
    this.carts = carts;
    this.seeds = seeds;
  }

  /** Partner Center docs: subscription-resources. */
  record Subscription(
      String id,
      String offerId,
      String offerName,
      String friendlyName,
      int quantity,
      String orderId,
      String billingCycle,
      String billingType,
      String status) {}

  @GetMapping
  ItemList<Subscription> subscriptions(@PathVariable String customerId) {
    SimulatedCustomer customer = customers.ours(customerId);
    return ItemList.of(
        carts.linesOfCustomer(customer.id()).stream().map(this::subscription).toList());
  }

  private Subscription subscription(OrderedLine line) {
    // a catalogue of another size may have had it
    SeededOffer offer = seeds.offer(line.offerId()).orElse(null);
    String name = offer == null ? line.offerId() : offer.name();
    return new Subscription(
        id(line),
        line.offerId(),
        name,
        name,
        line.quantity(),
        line.orderId(),
        line.billingCycle(),
        offer == null ? "none" : offer.billing(),
        "active");
  }

  /** The same each time it is asked for. */
  private static String id(OrderedLine line) {
    String source = line.orderId() + "/" + line.number();
    return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
