package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the wanted domain is somebody's already. Nobody is asked about a customer to whom the
 * partner may not sell.
 *
 * <p>What its sources throw is a technical fault and passes through.
 */
public final class DomainLookUp {

  private final CustomerDirectory directory;
  private final DomainAvailability domains;
  private final AccountVerification verification;

  public DomainLookUp(
      CustomerDirectory directory, DomainAvailability domains, AccountVerification verification) {
    this.directory = directory;
    this.domains = domains;
    this.verification = verification;
  }

  /**
   * @param ours the customer of ours who has it
   * @param isTheirs whether the domain is that of a tenant which is not ours
   */
  public record Owner(Optional<CustomerRecord> ours, boolean isTheirs, List<Finding> findings) {}

  /**
   * @param domain in full, once it is known
   */
  public Owner ownerOf(@Nullable String domain, CustomerRequest request) {
    if (domain == null || !verification.isInMarket(request.account())) {
      return new Owner(Optional.empty(), false, List.of());
    }
    return directory
        .findByDomain(domain)
        .map(ours -> new Owner(Optional.of(ours), false, List.of(taken(request))))
        .orElseGet(() -> new Owner(Optional.empty(), isTheirs(domain, request), List.of()));
  }

  /** Whoever names a tenant's domain has an existing customer, if somebody has that domain. */
  private boolean isTheirs(String domain, CustomerRequest request) {
    return !request.isExisting()
        && request.existingDomain() != null
        && !domains.isAvailable(domain);
  }

  private static Finding taken(CustomerRequest request) {
    return Finding.error(
        request.existingDomain() == null ? "account.domainPrefix" : "existingDomain",
        FindingCode.DOMAIN_TAKEN);
  }
}
