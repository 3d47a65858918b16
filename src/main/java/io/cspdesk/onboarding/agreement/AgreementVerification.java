package io.cspdesk.onboarding.agreement;

import io.cspdesk.onboarding.agreement.AgreementVerdict.Teller;
import io.cspdesk.onboarding.calendar.TodayInCountry;
import io.cspdesk.onboarding.finding.Finding;
import java.util.List;

/**
 * Passes an agreement that Microsoft knows of already, or one that is valid and was confirmed by
 * somebody who may attest it.
 *
 * <p>What its source throws is a technical fault or a refusal and passes through.
 */
public final class AgreementVerification {

  private final TodayInCountry today;
  private final AcceptedAgreements accepted;

  public AgreementVerification(TodayInCountry today, AcceptedAgreements accepted) {
    this.today = today;
    this.accepted = accepted;
  }

  /**
   * @param isKnownToMicrosoft whether the cloud has the agreement at all
   */
  public AgreementVerdict verify(AgreementRequest request, boolean isKnownToMicrosoft) {
    if (isKnownToMicrosoft && isSettled(request)) {
      return AgreementVerdict.passed(Teller.NOBODY);
    }
    List<Finding> findings =
        AgreementRules.check(
            request.agreement(),
            today.date(request.country()),
            request.country(),
            isKnownToMicrosoft);
    return findings.isEmpty() && request.isConfirmed()
        ? AgreementVerdict.passed(teller(request.agreement()))
        : AgreementVerdict.open(findings);
  }

  /** An existing customer may have accepted with another partner, or with our invitation. */
  private boolean isSettled(AgreementRequest request) {
    return request.isSettled()
        || request.linkedCustomerId() != null
            && accepted.hasAcceptedAgreement(request.linkedCustomerId());
  }

  private static Teller teller(CustomerAgreement valid) {
    return switch (valid.acceptance()) {
      case "attested" -> Teller.PARTNER;
      case "direct" -> Teller.CUSTOMER;
      default -> Teller.NOBODY;
    };
  }
}
