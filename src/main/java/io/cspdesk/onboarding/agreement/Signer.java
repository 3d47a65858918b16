package io.cspdesk.onboarding.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Who accepted the agreement for the customer; the phone number is optional. Any part may be
 * absent, and all but that is missed.
 */
public record Signer(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phoneNumber) {}
