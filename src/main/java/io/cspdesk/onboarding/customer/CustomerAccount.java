package io.cspdesk.onboarding.customer;

import org.jspecify.annotations.Nullable;

/**
 * What the Account info page asks for. Any part may be absent: what is missing is a finding, not an
 * error.
 *
 * @param domainPrefix first label of the tenant's domain, without the cloud's suffix
 * @param culture such as {@code en-US}
 * @param language such as {@code en}
 * @param justification why a warning may pass
 */
public record CustomerAccount(
    @Nullable String companyName,
    @Nullable String domainPrefix,
    @Nullable String culture,
    @Nullable String language,
    @Nullable String organizationRegistrationNumber,
    @Nullable String email,
    @Nullable Address address,
    @Nullable PrimaryContact primaryContact,
    @Nullable String justification) {

  /** Where nothing is known yet. */
  public static final CustomerAccount NOTHING =
      new CustomerAccount(null, null, null, null, null, null, null, null, null);

  public @Nullable String country() {
    return address == null ? null : address.country();
  }

  /**
   * @param language in which the family name may come first
   */
  public @Nullable String contactName(@Nullable String language) {
    return primaryContact == null ? null : primaryContact.fullName(language);
  }
}
