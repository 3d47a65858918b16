package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import io.cspdesk.onboarding.subscription.OwnedOffer;
import io.cspdesk.onboarding.subscription.OwnedOffers;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a customer has. */
@Component
class Subscriptions implements OwnedOffers {

  private final PartnerCenterConnection connection;

  Subscriptions(PartnerCenterConnection connection) {
    this.connection = connection;
  }

  @Override
  public List<OwnedOffer> ownedOffers(String customerId) {
    Wire.Subscriptions answer =
        connection.ask("subscriptions", (api, ids) -> api.subscriptions(customerId, ids));
    return WireTranslation.items(answer.items()).stream().map(WireTranslation::ownedOffer).toList();
  }
}
