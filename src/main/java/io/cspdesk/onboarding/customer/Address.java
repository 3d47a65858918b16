package io.cspdesk.onboarding.customer;

/**
 * A customer's postal address.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
    String addressLine1,
    String addressLine2,
    String city,
    String state,
    String postalCode,
    String country) {}
