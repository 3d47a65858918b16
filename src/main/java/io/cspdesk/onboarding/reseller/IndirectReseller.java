package io.cspdesk.onboarding.reseller;

import org.jspecify.annotations.Nullable;

/**
 * An indirect reseller of this provider.
 *
 * @param id its tenant id
 * @param mpnId absent: it is none of a partner, and then it has not signed either
 */
public record IndirectReseller(
    String id, String name, @Nullable String mpnId, boolean agreementSigned) {}
