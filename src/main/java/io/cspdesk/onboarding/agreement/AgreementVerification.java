package io.cspdesk.onboarding.agreement;

import io.cspdesk.onboarding.agreement.AgreementVerdict.Teller;
import io.cspdesk.onboarding.calendar.TodayInCountry;
import io.cspdesk.onboarding.finding.Finding;
import java.util.List;
import java.util.Optional;

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
        ? AgreementVerdict.passed(teller(acceptance(request)))
        : AgreementVerdict.open(findings);
  }

  /** An existing customer may have accepted with another partner, or with our invitation. */
  private boolean isSettled(AgreementRequest request) {
    return request.isSettled()
        || request.linkedCustomerId() != null
            && accepted.hasAcceptedAgreement(request.linkedCustomerId());
  }

  /** An agreement without findings has one that is known. */
  private static Acceptance acceptance(AgreementRequest valid) {
    return Optional.ofNullable(valid.agreement())
        .flatMap(CustomerAgreement::knownAcceptance)
        .orElseThrow();
  }

  private static Teller teller(Acceptance acceptance) {
    return switch (acceptance) {
      case ATTESTED -> Teller.PARTNER;
      case DIRECT -> Teller.CUSTOMER;
      case EVIDENCE -> Teller.NOBODY;
    };
  }
}
