package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks customers of others to become ours as well. */
@Component
public class Relationships {

  private final PartnerCenterConnection connection;

  Relationships(PartnerCenterConnection connection) {
    this.connection = connection;
  }

  /**
   * The link with which any customer can accept this partner as its reseller.
   *
   * @param provider tenant id of an indirect reseller's provider, for whom it asks as well
   */
  public String requestLink(@Nullable String provider) {
    CallIds ids = CallIds.ofLookup();
    Wire.RelationshipRequest answer =
        connection.ask("relationship-request", ids, api -> api.relationshipRequest(provider, ids));
    if (answer.url() == null || !answer.url().startsWith("https://")) {
      throw Answers.unreadable("relationship-request", ids);
    }
    return answer.url();
  }
}
