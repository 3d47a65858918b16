package io.cspdesk.onboarding.partnercenter;

import static io.cspdesk.onboarding.example.OfferIds.E3;
import static io.cspdesk.onboarding.example.OfferIds.E3_TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.subscription.OwnedOffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** What a customer has, as the order rules ask for it. */
class SubscriptionsTest extends PartnerCenterOverHttp {

  @Test
  void aNewCustomerHasNothing() {
    assertThat(client.subscriptions().ownedOffers(customerWithAgreement(newDomain()))).isEmpty();
  }

  @Test
  void everyOrderedLineIsASubscription() {
    String id = customerWithAgreement(newDomain());
    order(id, new OrderLine(E3.toLowerCase(), 10, "annual"), new OrderLine(E3_TRIAL, 25, "none"));
    order(id, new OrderLine(E3, 5, "monthly"));

    assertThat(client.subscriptions().ownedOffers(id))
        .containsExactlyInAnyOrder(
            new OwnedOffer(E3, false), new OwnedOffer(E3_TRIAL, false), new OwnedOffer(E3, false));
  }

  @Test
  void aSubscriptionIsDescribedAsDocumented() {
    String id = customerWithAgreement(newDomain());
    order(id, new OrderLine(E3, 10, "annual"));

    JsonNode answer = subscriptions(id);
    assertThat(answer.get("totalCount").asInt()).isOne();
    JsonNode subscription = answer.at("/items/0");
    assertThat(subscription.get("offerId").asText()).isEqualTo(E3);
    assertThat(subscription.get("offerName").asText()).isEqualTo("Office 365 Enterprise E3");
    assertThat(subscription.get("quantity").asInt()).isEqualTo(10);
    assertThat(subscription.get("billingCycle").asText()).isEqualTo("annual");
    assertThat(subscription.get("billingType").asText()).isEqualTo("license");
    assertThat(subscription.get("status").asText()).isEqualTo("active");
    assertThat(subscription.get("orderId").asText()).hasSize(36);
    assertThat(subscription.get("id")).isEqualTo(subscriptions(id).at("/items/0/id"));
  }

  @Test
  void nobodySeesAStrangersSubscriptions() {
    String strangers =
        http.postForObject(
                "/simulator/control/customers",
                Map.of("domain", newDomain(), "companyName", "Fabrikam", "relationship", "none"),
                JsonNode.class)
            .get("customerId")
            .asText();

    assertThat(refused(strangers).code()).isEqualTo("20002");
    assertThat(refused(UUID.randomUUID().toString()).code()).isEqualTo("60003");
  }

  @Test
  void aFaultThatMayPassIsNoRefusal() {
    String id = customerWithAgreement(newDomain());
    fault(Map.of("call", "subscriptions", "kind", "status", "status", 503, "code", ""));

    assertThat(
            catchThrowableOfType(
                PartnerCenterUnavailable.class, () -> client.subscriptions().ownedOffers(id)))
        .isNotNull();
    assertThat(client.subscriptions().ownedOffers(id)).isEmpty();
  }

  private void order(String customerId, OrderLine... lines) {
    client.orders().place(customerId, List.of(lines), null, newIds(), newIds());
  }

  private PartnerCenterRefusal refused(String customerId) {
    return catchThrowableOfType(
        PartnerCenterRefusal.class, () -> client.subscriptions().ownedOffers(customerId));
  }

  private JsonNode subscriptions(String customerId) {
    return raw(HttpMethod.GET, "customers/" + customerId + "/subscriptions", null).getBody();
  }
}
