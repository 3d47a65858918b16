package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        .flatMap(reseller -> named(reseller, ids.another()).stream())
        .toList();
  }

  /** Empty of one without an id, who can have no customers; without a name it goes by its id. */
  private Optional<IndirectReseller> named(Wire.Relationship reseller, CallIds ids) {
    String id = reseller.id();
    return id == null
        ? Optional.empty()
        : Optional.of(
            new IndirectReseller(
                id,
                reseller.name() == null ? id : reseller.name(),
                reseller.mpnId(),
                hasSigned(reseller.mpnId(), ids)));
  }

  private boolean hasSigned(@Nullable String mpnId, CallIds ids) {
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
