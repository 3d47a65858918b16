package io.cspdesk.onboarding.reseller;

import org.jspecify.annotations.Nullable;

/**
 * An indirect reseller of this provider.
 *
 * @param id its tenant id
 * @param mpnId without one it cannot have signed
 */
public record IndirectReseller(
    String id, String name, @Nullable String mpnId, boolean agreementSigned) {}
