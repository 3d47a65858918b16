package io.cspdesk.onboarding.customer;

import org.jspecify.annotations.Nullable;

/** A customer that the partner already has in Partner Center. */
public record CustomerRecord(String customerId, @Nullable String companyName, String domain) {}
