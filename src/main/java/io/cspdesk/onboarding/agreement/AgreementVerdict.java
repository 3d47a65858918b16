package io.cspdesk.onboarding.agreement;

import io.cspdesk.onboarding.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Whether an agreement passes.
 *
 * @param teller who is to tell Microsoft that it is accepted; empty: it does not pass, be it only
 *     that nobody confirmed it
 */
public record AgreementVerdict(Optional<Teller> teller, List<Finding> findings) {

  /** Who tells Microsoft. */
  public enum Teller {
    PARTNER,
    CUSTOMER,
    /** Microsoft knows it, or has no agreement on this cloud. */
    NOBODY
  }

  public boolean passes() {
    return teller.isPresent();
  }

  static AgreementVerdict passed(Teller teller) {
    return new AgreementVerdict(Optional.of(teller), List.of());
  }

  static AgreementVerdict open(List<Finding> findings) {
    return new AgreementVerdict(Optional.empty(), findings);
  }
}
