package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Optional;

/**
 * Whether an account passes. A warning does, once somebody says why, and is kept for the review and
 * for the record.
 *
 * @param findings what stands in the way; empty when the account passes
 * @param acceptedWarnings what passed although it looked wrong
 * @param noInvitation why a customer with a tenant cannot be invited, who otherwise would be now
 */
public record AccountVerdict(
    List<Finding> findings, List<Finding> acceptedWarnings, Optional<Finding> noInvitation) {

  /**
   * @param found all that was found in the request
   * @param mayInvite whether a relationship can be requested on the partner's cloud
   */
  public static AccountVerdict of(CustomerRequest request, List<Finding> found, boolean mayInvite) {
    return AccountVerification.passes(request.account(), found)
        ? new AccountVerdict(List.of(), found, noInvitation(request, mayInvite))
        : new AccountVerdict(found, List.of(), Optional.empty());
  }

  private static Optional<Finding> noInvitation(CustomerRequest request, boolean mayInvite) {
    return request.isExisting() && !mayInvite
        ? Optional.of(Finding.warning("existingCustomer", FindingCode.NO_RELATIONSHIP_ON_CLOUD))
        : Optional.empty();
  }
}
