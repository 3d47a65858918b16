package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import java.util.List;
import org.springframework.stereotype.Component;

/** The indirect resellers of an indirect provider. */
@Component
public class Resellers {

  private final PartnerCenterConnection connection;

  Resellers(PartnerCenterConnection connection) {
    this.connection = connection;
  }

  /** Who has not signed the Microsoft Partner Agreement cannot take business. */
  public List<IndirectReseller> active() {
    CallIds ids = CallIds.ofLookup();
    Wire.Relationships answer =
        connection.ask(
            "indirect-resellers",
            ids,
            api -> api.relationships("IsIndirectCloudSolutionProviderOf", ids));
    return WireTranslation.items(answer.items()).stream()
        .filter(reseller -> "active".equalsIgnoreCase(reseller.state()))
        .map(
            reseller ->
                new IndirectReseller(
                    reseller.id(),
                    reseller.name(),
                    reseller.mpnId(),
                    hasSigned(reseller.mpnId(), ids.another())))
        .toList();
  }

  private boolean hasSigned(String mpnId, CallIds ids) {
    if (mpnId == null || mpnId.isBlank()) {
      return false;
    }
    try {
      return connection
          .ask("reseller-agreement-status", ids, api -> api.resellerAgreementStatus(mpnId, ids))
          .isAgreementSigned();
    } catch (PartnerCenterRefusal refusal) {
      // such as 2201 and 2204: the documented ways of saying that there is no signed agreement
      if (refusal.status() == 400) {
        return false;
      }
      throw refusal;
    }
  }
}
