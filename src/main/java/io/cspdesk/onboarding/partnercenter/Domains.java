package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.customer.DomainAvailability;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Which domains are taken, by anyone's customers. */
@Component
class Domains implements DomainAvailability {

  private final PartnerCenterConnection connection;

  Domains(PartnerCenterConnection connection) {
    this.connection = connection;
  }

  @Override
  public boolean isAvailable(String domain) {
    CallIds ids = CallIds.ofLookup();
    HttpStatusCode status;
    try {
      status =
          connection.ask("check-domain", ids, api -> api.checkDomain(domain, ids)).getStatusCode();
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.status() == 404) {
        return true;
      }
      throw refusal;
    }
    if (!status.isSameCodeAs(HttpStatus.OK)) {
      throw Answers.unreadable("check-domain", ids);
    }
    return false;
  }
}
