package io.cspdesk.onboarding.simulator.order;

import com.fasterxml.jackson.core.type.TypeReference;
import io.cspdesk.onboarding.simulator.SimulatorJson;
import io.cspdesk.onboarding.simulator.SimulatorTables;
import io.cspdesk.onboarding.simulator.order.CartShapes.CartLine;
import io.cspdesk.onboarding.simulator.order.CartShapes.Order;
import io.cspdesk.onboarding.simulator.order.CartShapes.OrderLine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
public class CartStore {

  /**
   * @param checkoutRequestId absent: not ordered yet
   */
  record StoredCart(
      String id,
      String customerId,
      List<CartLine> lines,
      Instant createdAt,
      @Nullable String checkoutRequestId) {}

  record OrderedLine(
      String orderId, int number, String offerId, int quantity, String billingCycle) {}

  private static final TypeReference<List<CartLine>> LINES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final SimulatorJson json;
  private final Clock clock;

  CartStore(SimulatorTables tables, SimulatorJson json, Clock clock) {
    this.clock = clock;
    this.jdbc = tables.jdbc();
    this.json = json;
  }

  /** Throws {@link org.springframework.dao.DuplicateKeyException} for a known request id. */
  void add(StoredCart cart, String requestId) {
    jdbc.sql(
            """
            INSERT INTO SIM_CART (CART_ID, CUSTOMER_ID, STATUS, LINE_ITEMS, CREATED_AT, REQUEST_ID)
            VALUES (?, ?, 'Active', ?, ?, ?)
            """)
        .params(
            cart.id(),
            cart.customerId(),
            json.text(cart.lines()),
            LocalDateTime.ofInstant(cart.createdAt(), ZoneOffset.UTC),
            requestId)
        .update();
  }

  Optional<StoredCart> find(String id) {
    return by("CART_ID", id);
  }

  Optional<StoredCart> findByRequestId(String requestId) {
    return by("REQUEST_ID", requestId);
  }

  /**
   * Turns a cart into one order for each order group of the lines, all or nothing.
   *
   * @param lines of the cart, those that are ordered
   * @return false: it had been ordered before
   */
  @Transactional
  boolean checkOut(StoredCart cart, List<CartLine> lines, String requestId) {
    int claimed =
        jdbc.sql(
                """
                UPDATE SIM_CART SET STATUS = 'Ordered', CHECKOUT_REQUEST_ID = ?
                WHERE CART_ID = ? AND STATUS = 'Active'
                """)
            .params(requestId, cart.id())
            .update();
    if (claimed == 0) {
      return false;
    }
    Map<String, List<CartLine>> groups =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    CartLine::orderGroup, LinkedHashMap::new, Collectors.toList()));
    groups.values().forEach(ofGroup -> addOrder(cart, ofGroup));
    return true;
  }

  private void addOrder(StoredCart cart, List<CartLine> lines) {
    String orderId = UUID.randomUUID().toString();
    jdbc.sql("INSERT INTO SIM_ORDER VALUES (?, ?, ?, ?, ?)")
        .params(
            orderId,
            cart.customerId(),
            cart.id(),
            lines.get(0).billingCycle(),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    for (int number = 0; number < lines.size(); number++) {
      CartLine line = lines.get(number);
      jdbc.sql("INSERT INTO SIM_ORDER_LINE VALUES (?, ?, ?, ?, ?)")
          .params(orderId, number, line.catalogItemId(), line.quantity(), line.partnerIdOnRecord())
          .update();
    }
  }

  List<Order> ordersOfCart(String cartId) {
    return orders("CART_ID", cartId);
  }

  public List<Order> ordersOfCustomer(String customerId) {
    return orders("CUSTOMER_ID", customerId);
  }

  /** One for each line that was ever ordered. */
  List<OrderedLine> linesOfCustomer(String customerId) {
    return jdbc.sql(
            """
            SELECT L.ORDER_ID, LINE_NUMBER, OFFER_ID, QUANTITY, BILLING_CYCLE
            FROM SIM_ORDER_LINE L JOIN SIM_ORDER O ON O.ORDER_ID = L.ORDER_ID
            WHERE CUSTOMER_ID = ? ORDER BY CREATED_AT, L.ORDER_ID, LINE_NUMBER
            """)
        .param(customerId)
        .query(
            (row, number) ->
                new OrderedLine(
                    row.getString("ORDER_ID"),
                    row.getInt("LINE_NUMBER"),
                    row.getString("OFFER_ID"),
                    row.getInt("QUANTITY"),
                    row.getString("BILLING_CYCLE")))
        .list();
  }

  private List<Order> orders(String column, String value) {
    return jdbc.sql(
            "SELECT * FROM SIM_ORDER WHERE " + column + " = ? ORDER BY CREATED_AT, ORDER_ID")
        .param(value)
        .query(
            (row, number) ->
                new Order(
                    row.getString("ORDER_ID"),
                    row.getString("CUSTOMER_ID"),
                    row.getString("BILLING_CYCLE"),
                    lines(row.getString("ORDER_ID")),
                    row.getObject("CREATED_AT", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    "completed"))
        .list();
  }

  private List<OrderLine> lines(String orderId) {
    return jdbc.sql("SELECT * FROM SIM_ORDER_LINE WHERE ORDER_ID = ? ORDER BY LINE_NUMBER")
        .param(orderId)
        .query(
            (row, number) ->
                new OrderLine(
                    row.getInt("LINE_NUMBER"),
                    row.getString("OFFER_ID"),
                    row.getInt("QUANTITY"),
                    row.getString("PARTNER_ID_ON_RECORD")))
        .list();
  }

  private Optional<StoredCart> by(String column, String value) {
    return jdbc.sql("SELECT * FROM SIM_CART WHERE " + column + " = ?")
        .param(value)
        .query(
            (row, number) ->
                new StoredCart(
                    row.getString("CART_ID"),
                    row.getString("CUSTOMER_ID"),
                    json.stored(row.getString("LINE_ITEMS"), LINES),
                    row.getObject("CREATED_AT", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    row.getString("CHECKOUT_REQUEST_ID")))
        .optional();
  }
}
