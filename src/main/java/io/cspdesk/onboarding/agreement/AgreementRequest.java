package io.cspdesk.onboarding.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a customer's agreement.
 *
 * @param agreement as far as it is given
 * @param country the customer's, ISO 3166-1 alpha-2, where it is known
 * @param isConfirmed whether somebody gave it who may attest it
 * @param isSettled whether Microsoft was found to know it before
 * @param linkedCustomerId of a customer who had a tenant and is ours by now; absent: not so
 */
public record AgreementRequest(
    @Nullable CustomerAgreement agreement,
    @Nullable String country,
    boolean isConfirmed,
    boolean isSettled,
    @Nullable String linkedCustomerId) {}
