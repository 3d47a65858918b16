package io.cspdesk.onboarding.customer;

import java.util.Optional;

/** The partner's own customers. */
public interface CustomerDirectory {

  /**
   * @param domain full; compared whole and without regard to case
   */
  Optional<CustomerRecord> findByDomain(String domain);
}
