package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is to become a customer.
 *
 * @param account as far as it is given
 * @param isExisting whether the customer has a tenant, and so is invited instead of created
 * @param existingDomain the tenant's, in full, where one is named
 */
public record CustomerRequest(
    @Nullable CustomerAccount account, boolean isExisting, @Nullable String existingDomain) {

  /**
   * @param businessKey of another onboarding, which has the domain
   */
  public Finding inOtherOnboarding(String businessKey) {
    return Finding.error(
        isExisting ? "existingDomain" : "account.domainPrefix",
        FindingCode.DOMAIN_IN_OTHER_ONBOARDING,
        Map.of("businessKey", businessKey));
  }
}
