package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.partnercenter.PartnerCenterRefusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Turns what Partner Center refuses for reasons of the data into a finding at the section where a
 * person can mend it. Every other refusal is passed on, and becomes an incident.
 */
final class Refused {

  private static final String ERROR_CODE = "refused";

  /** (HTTP status, code): Partner Center docs, error-codes; Storefront for 27002 and 27100. */
  private static final Set<String> DOMAIN = Set.of("400/27100", "409/27100");

  private static final Set<String> ADDRESS = Set.of("400/27002", "400/2007");

  private static final Set<String> MENDABLE =
      Set.of(
          "400/600049",
          "400/600050",
          "400/600002",
          "400/600051",
          "400/3000",
          "403/2006",
          "403/2085",
          "403/2091",
          "403/800020",
          "400/2002",
          "403/800066",
          "403/800067",
          "403/800088",
          "403/800089",
          "400/27006",
          "400/800004",
          "400/800009",
          "400/800010",
          "400/800017",
          "400/800018",
          "400/800029",
          "400/800070",
          "400/800086");

  private Refused() {}

  /**
   * @param section to correct: {@code account}, {@code agreement} or {@code subscriptions}
   * @param field where the finding goes when the code names no narrower one
   */
  static RuntimeException in(
      DelegateExecution execution, String section, String field, PartnerCenterRefusal refusal) {
    String key = refusal.status() + "/" + refusal.code();
    Finding finding;
    if (DOMAIN.contains(key)) {
      finding = Finding.error("account.domainPrefix", FindingCode.DOMAIN_TAKEN);
    } else if (ADDRESS.contains(key)) {
      finding = Finding.error("account.address", FindingCode.ADDRESS_REFUSED, words(refusal));
    } else if (MENDABLE.contains(key)) {
      finding = Finding.error(field, FindingCode.REFUSED_BY_PARTNER_CENTER, words(refusal));
    } else {
      return refusal;
    }
    OnboardingVariables variables = OnboardingVariables.of(execution);
    variables.writeFindings(List.of(finding));
    variables.writeText(ProcessVariable.SECTION_TO_UPDATE, section);
    return new BpmnError(ERROR_CODE, finding.code().id());
  }

  private static Map<String, Object> words(PartnerCenterRefusal refusal) {
    return Map.of("code", refusal.code(), "description", refusal.description());
  }
}
