package io.cspdesk.onboarding.customer;

import org.jspecify.annotations.Nullable;

/**
 * A customer's postal address, as somebody gave it or the address service knows it. Any part may be
 * absent.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
    @Nullable String addressLine1,
    @Nullable String addressLine2,
    @Nullable String city,
    @Nullable String state,
    @Nullable String postalCode,
    @Nullable String country) {}
