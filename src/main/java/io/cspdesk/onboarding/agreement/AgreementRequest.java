package io.cspdesk.onboarding.agreement;

/**
 * What is said of a customer's agreement.
 *
 * @param agreement may be null, as may any part of it
 * @param country the customer's, ISO 3166-1 alpha-2; null where it is not known
 * @param isConfirmed whether somebody gave it who may attest it
 * @param isSettled whether Microsoft was found to know it before
 * @param linkedCustomerId of a customer who had a tenant and is ours by now; null: not so
 */
public record AgreementRequest(
    CustomerAgreement agreement,
    String country,
    boolean isConfirmed,
    boolean isSettled,
    String linkedCustomerId) {}
