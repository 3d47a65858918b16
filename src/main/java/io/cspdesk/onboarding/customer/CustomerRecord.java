package io.cspdesk.onboarding.customer;

/** A customer that the partner already has in Partner Center. */
public record CustomerRecord(String customerId, String companyName, String domain) {}
