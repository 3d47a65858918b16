package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;

/** An indirect reseller of the partner's, invented. */
public record SeededReseller(
    String id,
    String name,
    String mpnId,
    String location,
    @JsonProperty(access = Access.WRITE_ONLY) boolean isAgreementSigned) {}
