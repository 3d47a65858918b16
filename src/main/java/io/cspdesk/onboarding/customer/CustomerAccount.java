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
    String justification) {}
