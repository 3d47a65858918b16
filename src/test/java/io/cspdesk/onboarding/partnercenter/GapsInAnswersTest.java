package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.reseller.ResellerChoice;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.subscription.OwnedOffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an answer means that lacks a part. */
class GapsInAnswersTest {

  @RegisterExtension
  private final RemotePartnerCenter remote = new RemotePartnerCenter().withTokens();

  private final PartnerCenter client = remote.client(Map.of());

  @Test
  void nobodyCanOrderAnOfferWithoutAnId() {
    remote.answer("GET /v1/offers", 200, "{'items': [null, {'name': 'Nameless'}, {'id': 'o'}]}");

    assertThat(client.catalogue().offers("US"))
        .extracting(Offer::id, Offer::name)
        .containsExactly(tuple("o", "o"));
  }

  @Test
  void nobodyCanChooseAResellerWithoutAnId() {
    remote.answer(
        "GET /v1/relationships",
        200,
        "{'items': [null, {'name': 'Idless', 'state': 'active'}, {'id': 'r', 'state': 'active'}]}");

    List<IndirectReseller> resellers = client.resellers().active();

    assertThat(resellers).containsExactly(new IndirectReseller("r", "r", null, false));
    assertThat(ResellerChoice.of("r", () -> resellers).findings())
        .extracting(finding -> finding.params().get("reseller"))
        .containsExactly("r");
  }

  @Test
  void aCustomerMayLackAllButItsDomainAndId() {
    remote.answer(
        "GET /v1/customers",
        200,
        "{'items': [null, {'id': 'a'}, {'id': 'b', 'companyProfile': {}},"
            + " {'id': 'c', 'companyProfile': {'domain': 'C.example.com'}}]}");

    assertThat(client.customers().findByDomain("c.example.com"))
        .contains(new CustomerRecord("c", null, "C.example.com"));
  }

  @Test
  void aCustomerOfOursWithoutAnIdIsUnreadable() {
    remote.answer(
        "GET /v1/customers", 200, "{'items': [{'companyProfile': {'domain': 'c.example.com'}}]}");

    assertThat(catchThrowable(() -> client.customers().findByDomain("c.example.com")))
        .isInstanceOf(PartnerCenterUnavailable.class);
  }

  @Test
  void aGapAmongSubscriptionsIsNone() {
    remote.answer(
        "GET /v1/customers/c/subscriptions", 200, "{'items': [null, {'offerId': 'a'}, null]}");

    assertThat(client.subscriptions().ownedOffers("c")).containsExactly(new OwnedOffer("a", false));
  }

  @Test
  void aGapInACartOrAnOrderHidesNoRefusal() {
    remote.answer("POST /v1/customers/c/carts", 201, "{'id': 'k', 'lineItems': [null]}");
    remote.answer(
        "POST /v1/customers/c/carts/k/checkout",
        201,
        "{'orders': [null], 'orderErrors': [null, {'code': '800018'}]}");

    PartnerCenterRefusal refusal =
        catchThrowableOfType(
            PartnerCenterRefusal.class,
            () ->
                client
                    .orders()
                    .place(
                        "c",
                        List.of(new OrderLine("o", 1, "annual")),
                        null,
                        PartnerCenterOverHttp.newIds(),
                        PartnerCenterOverHttp.newIds()));

    assertThat(refusal.code()).isEqualTo("800018");
  }
}
