package io.cspdesk.onboarding.simulator.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.ItemList;
import io.cspdesk.onboarding.simulator.PartnerCenterEndpoint;
import io.cspdesk.onboarding.simulator.reference.SeededReseller;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The partner's indirect resellers, and its standing invitation to customers. */
@PartnerCenterEndpoint
@RequestMapping(PartnerCenterEndpoint.ROOT)
class RelationshipEndpoints {

  /** Invented. */
  private static final String PARTNER_TENANT = "3f0c1c1e-52a4-4f3f-8a55-0f6b4a5d9e10";

  /** Invented. */
  private static final String PARTNER_MPN_ID = "4471108";

  private static final String INDIRECT_PROVIDER = "IsIndirectCloudSolutionProviderOf";

  record Relationship(
      @JsonUnwrapped SeededReseller reseller, String relationshipType, String state) {

    private Relationship(SeededReseller reseller) {
      this(reseller, INDIRECT_PROVIDER, "active");
    }
  }

  private final Seeds seeds;

  RelationshipEndpoints(Seeds seeds) {
    this.seeds = seeds;
  }

  @GetMapping("relationships")
  ItemList<Relationship> relationships(@RequestParam("relationship_type") String type) {
    if (!INDIRECT_PROVIDER.equalsIgnoreCase(type)) {
      throw ErrorAnswer.invalidProperty("relationship_type");
    }
    return ItemList.of(seeds.resellers().stream().map(Relationship::new).toList());
  }

  /** Exactly one of the two (Partner Center docs: verify-indirect-reseller-mpa-status). */
  @GetMapping("compliance/csp/agreementstatus")
  Map<String, Boolean> agreementStatus(
      @RequestParam(required = false) @Nullable String mpnId,
      @RequestParam(required = false) @Nullable String tenantId) {
    if ((mpnId == null) == (tenantId == null)) {
      throw new ErrorAnswer(400, "2000", "Give either mpnId or tenantId.");
    }
    return seeds.resellers().stream()
        .filter(
            reseller ->
                mpnId == null ? reseller.id().equals(tenantId) : reseller.mpnId().equals(mpnId))
        .findFirst()
        .map(reseller -> Map.of("isAgreementSigned", reseller.isAgreementSigned()))
        .orElseThrow(
            () ->
                mpnId == null
                    ? new ErrorAnswer(400, "2205", "The tenant is not known.")
                    : new ErrorAnswer(400, "2200", "The MPN id is not valid."));
  }

  /**
   * For every customer the same: it names the partner only, or an indirect reseller and its
   * provider. That the link for both has the older shape (Partner Center docs:
   * regional-authorization-overview) is assumed.
   */
  @GetMapping("customers/relationshiprequests")
  Map<String, Object> relationshipRequest(
      @RequestParam(name = "indirectCloudSolutionProviderId", required = false)
          @Nullable String provider) {
    if (provider != null && !provider.matches("[0-9A-Fa-f-]{36}")) {
      throw ErrorAnswer.invalidProperty("indirectCloudSolutionProviderId");
    }
    return Map.of(
        "url",
        provider == null
            ? "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId="
                + PARTNER_TENANT
                + "&msppId=0&DAP=true#/BillingAccounts/partner-invitation"
            : "https://portal.office.com/partner/partnersignup.aspx?type=IndirectResellerRelationship&id="
                + PARTNER_TENANT
                + "&csp=1&msppid="
                + PARTNER_MPN_ID
                + "&indirectCSP="
                + provider,
        "attributes",
        Map.of("objectType", "RelationshipRequest"));
  }
}
