package io.cspdesk.onboarding.simulator.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.simulator.EmbeddedOnly;
import io.cspdesk.onboarding.simulator.Refused;
import io.cspdesk.onboarding.simulator.SimulatorFilter;
import io.cspdesk.onboarding.simulator.reference.ReferenceEndpoints;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The partner's indirect resellers, and its standing invitation to customers. */
@RestController
@RequestMapping(SimulatorFilter.ROOT)
@EmbeddedOnly
public class RelationshipEndpoints {

  /** Invented. */
  private static final String PARTNER_TENANT = "3f0c1c1e-52a4-4f3f-8a55-0f6b4a5d9e10";

  /** Invented. */
  private static final String PARTNER_MPN_ID = "4471108";

  private final Seeds seeds;

  RelationshipEndpoints(Seeds seeds) {
    this.seeds = seeds;
  }

  @GetMapping("relationships")
  Map<String, Object> relationships(@RequestParam("relationship_type") String type) {
    if (!"IsIndirectCloudSolutionProviderOf".equalsIgnoreCase(type)) {
      throw Refused.invalidProperty("relationship_type");
    }
    return ReferenceEndpoints.items(seeds.resellers().stream().map(this::relationship).toList());
  }

  private ObjectNode relationship(ObjectNode reseller) {
    ObjectNode answer = reseller.deepCopy();
    answer.remove("isAgreementSigned");
    return answer
        .put("relationshipType", "IsIndirectCloudSolutionProviderOf")
        .put("state", "active");
  }

  /** Exactly one of the two (Partner Center docs: verify-indirect-reseller-mpa-status). */
  @GetMapping("compliance/csp/agreementstatus")
  Map<String, Object> agreementStatus(
      @RequestParam(required = false) String mpnId,
      @RequestParam(required = false) String tenantId) {
    if ((mpnId == null) == (tenantId == null)) {
      throw new Refused(400, "2000", "Give either mpnId or tenantId.");
    }
    String key = mpnId == null ? "id" : "mpnId";
    String value = mpnId == null ? tenantId : mpnId;
    return seeds.resellers().stream()
        .filter(reseller -> reseller.get(key).asText().equals(value))
        .findFirst()
        .map(
            reseller ->
                Map.<String, Object>of(
                    "isAgreementSigned", reseller.get("isAgreementSigned").asBoolean()))
        .orElseThrow(
            () ->
                mpnId == null
                    ? new Refused(400, "2205", "The tenant is not known.")
                    : new Refused(400, "2200", "The MPN id is not valid."));
  }

  /**
   * For every customer the same: it names the partner only, or an indirect reseller and its
   * provider. That the link for both has the older shape (Partner Center docs:
   * regional-authorization-overview) is assumed.
   */
  @GetMapping("customers/relationshiprequests")
  Map<String, Object> relationshipRequest(
      @RequestParam(name = "indirectCloudSolutionProviderId", required = false) String provider) {
    if (provider != null && !provider.matches("[0-9A-Fa-f-]{36}")) {
      throw Refused.invalidProperty("indirectCloudSolutionProviderId");
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
