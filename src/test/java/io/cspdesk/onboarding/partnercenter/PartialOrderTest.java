package io.cspdesk.onboarding.partnercenter;

import static io.cspdesk.onboarding.example.OfferIds.E3;
import static io.cspdesk.onboarding.example.OfferIds.E3_TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** What a customer of the simulator has is ordered in part, for a reseller, and deleted. */
class PartialOrderTest extends PartnerCenterOverHttp {

  @Test
  void theFirstOrderGroupFailsAndTheOthersAreOrdered() {
    String domain = newDomain();
    String id = customerWithAgreement(domain);
    firstGroupFails();
    List<OrderLine> lines =
        List.of(
            new OrderLine(E3, 5, "annual"),
            new OrderLine(E3_TRIAL, 25, "none"),
            new OrderLine(E3, 6, "annual"));
    CallIds cart = newIds();
    CallIds checkout = newIds();

    PlacedOrder placed = client.orders().place(id, lines, null, cart, checkout);

    assertThat(placed.orderIds()).hasSize(1);
    assertThat(placed.failures()).hasSize(1);
    assertThat(placed.failures().get(0).lines()).containsExactly(0, 2);
    assertThat(placed.failures().get(0).refusal().code()).isEqualTo("800010");
    assertThat(placed.failures().get(0).refusal().description()).isEqualTo("Sold out");
    assertThat(held(domain).get("orders").findValuesAsText("offerId")).containsExactly(E3_TRIAL);

    PlacedOrder again = client.orders().place(id, lines, null, cart, checkout);
    assertThat(again.orderIds()).isEqualTo(placed.orderIds());
    assertThat(again.failures().get(0).lines()).containsExactly(0, 2);
    assertThat(held(domain).get("orders")).hasSize(1);
  }

  @Test
  void whatFailedIsOrderedByAnotherCart() {
    String domain = newDomain();
    String id = customerWithAgreement(domain);
    firstGroupFails();
    client
        .orders()
        .place(
            id,
            List.of(new OrderLine(E3, 5, "annual"), new OrderLine(E3_TRIAL, 25, "none")),
            null,
            newIds(),
            newIds());

    client.orders().place(id, List.of(new OrderLine(E3, 5, "annual")), null, newIds(), newIds());

    assertThat(held(domain).get("orders").findValuesAsText("offerId"))
        .containsExactlyInAnyOrder(E3, E3_TRIAL);
  }

  @Test
  void theResellerIsPartnerOnRecordOfEachLine() {
    String domain = newDomain();
    String id = customerWithAgreement(domain);

    client
        .orders()
        .place(
            id,
            List.of(new OrderLine(E3, 5, "annual"), new OrderLine(E3_TRIAL, 25, "none")),
            "4847383",
            newIds(),
            newIds());

    assertThat(held(domain).get("orders").findValuesAsText("partnerIdOnRecord"))
        .containsExactly("4847383", "4847383");
  }

  @Test
  void aDeletedCustomerIsGoneWithAllItHad() {
    String domain = newDomain();
    String id = customerWithAgreement(domain);
    client.orders().place(id, List.of(new OrderLine(E3, 5, "annual")), null, newIds(), newIds());
    String path = "customers/" + id;

    assertThat(raw(HttpMethod.DELETE, path, null).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);

    assertThat(held(domain).isMissingNode()).isTrue();
    assertThat(client.domains().isAvailable(domain)).isTrue();
    assertThat(raw(HttpMethod.DELETE, path, null).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    JsonNode calls = control("calls");
    assertThat(calls.get(calls.size() - 1).get("call").asText()).isEqualTo("delete-customer");
    // the client takes that for done
    client.customers().delete(id);
  }

  private void firstGroupFails() {
    fault(
        Map.of(
            "call",
            "checkout",
            "kind",
            "status",
            "status",
            201,
            "code",
            800010,
            "description",
            "Sold out"));
  }
}
