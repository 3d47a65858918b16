package io.cspdesk.onboarding.customer;

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
    String companyName,
    String domainPrefix,
    String culture,
    String language,
    String organizationRegistrationNumber,
    String email,
    Address address,
    PrimaryContact primaryContact,
    String justification) {

  /** Where nothing is known yet. */
  public static final CustomerAccount NOTHING =
      new CustomerAccount(null, null, null, null, null, null, null, null, null);

  /** Null while unknown. */
  public String country() {
    return address == null ? null : address.country();
  }

  /**
   * @param language in which the family name may come first; may be null
   * @return null while unknown
   */
  public String contactName(String language) {
    return primaryContact == null ? null : primaryContact.fullName(language);
  }
}
