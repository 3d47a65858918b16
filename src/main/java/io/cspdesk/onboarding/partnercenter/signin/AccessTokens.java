package io.cspdesk.onboarding.partnercenter.signin;

import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import java.util.UUID;

/** Where the client gets its right to call. */
public interface AccessTokens {

  /**
   * A token that is valid now; never logged.
   *
   * @param correlationId of the call that it is for
   * @throws PartnerCenterRefusal of the call {@code token}
   * @throws PartnerCenterUnavailable of the call {@code token}
   */
  String bearer(Grant grant, UUID correlationId);

  /** It was not accepted: the next call gets another one. */
  void forget(Grant grant, String bearer);
}
