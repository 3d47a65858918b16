package io.cspdesk.onboarding.reseller;

/** An indirect reseller of this provider; {@code id} is its tenant id. */
public record IndirectReseller(String id, String name, String mpnId, boolean agreementSigned) {}
