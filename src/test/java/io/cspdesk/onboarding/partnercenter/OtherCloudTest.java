package io.cspdesk.onboarding.partnercenter;

import static io.cspdesk.onboarding.example.OfferIds.E3;
import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** On a cloud without the agreement API the simulator cannot know of an acceptance. */
@TestPropertySource(properties = "onboarding.partner.cloud=china")
class OtherCloudTest extends PartnerCenterOverHttp {

  @Test
  void sellsWithoutAConfirmedAgreement() {
    String id = client.customers().create(account(), newDomain(), null, newIds()).customerId();

    PlacedOrder placed =
        client
            .orders()
            .place(id, List.of(new OrderLine(E3, 5, "annual")), null, newIds(), newIds());

    assertThat(placed.failures()).isEmpty();
  }
}
