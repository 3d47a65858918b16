package io.cspdesk.onboarding.customer;

/** Tells whether a domain can still be had; an answer is no reservation. */
public interface DomainAvailability {

  /**
   * @param domain full, such as {@code contoso.onmicrosoft.com}
   */
  boolean isAvailable(String domain);
}
