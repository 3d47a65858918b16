package io.cspdesk.onboarding.workflow.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.workflow.model.FindingTexts;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.model.VariableJson.UnreadableJson;
import io.cspdesk.onboarding.workflow.refusal.Disposition.Mend;
import io.cspdesk.onboarding.workflow.refusal.Disposition.Retry;
import io.cspdesk.onboarding.workflow.refusal.Disposition.Stop;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Does what the table says about a refusal. */
public final class Refused {

  private static final String ERROR_CODE = "refused";

  private Refused() {}

  /**
   * While provisioning: what a person can mend goes back to the section's task as a finding.
   *
   * @param section that was being provisioned
   * @return what the delegate has to throw
   */
  public static RuntimeException in(
      DelegateExecution execution, Section section, PartnerCenterRefusal refusal) {
    if (RefusalTable.of(refusal) instanceof Mend mend
        && mend.section(section).canBeMendedAt(section)) {
      OnboardingVariables variables = OnboardingVariables.of(execution);
      variables.writeFindings(
          List.of(
              Finding.error(
                  mend.field(section, refusal.line()),
                  mend.code(),
                  params(mend.code(), refusal, variables.country()))));
      variables.writeWord(ProcessVariable.SECTION_TO_UPDATE, mend.section(section));
      return new BpmnError(ERROR_CODE, mend.code().id());
    }
    return beyondMending(refusal);
  }

  /**
   * A line that could not be ordered beside others that were.
   *
   * @param number of the line among those that are still open
   */
  public static Finding line(int number, PartnerCenterRefusal refusal, String country) {
    return RefusalTable.of(refusal) instanceof Mend mend
            && mend.section(Section.SUBSCRIPTIONS) == Section.SUBSCRIPTIONS
        ? Finding.error(
            mend.field(Section.SUBSCRIPTIONS, OptionalInt.of(number)),
            mend.code(),
            params(mend.code(), refusal, country))
        : Finding.error(
            "subscriptions[" + number + "].offerId",
            FindingCode.REFUSED_BY_PARTNER_CENTER,
            params(FindingCode.REFUSED_BY_PARTNER_CENTER, refusal, country));
  }

  /** Where no task catches it: it is retried, or stops. */
  static RuntimeException beyondMending(PartnerCenterRefusal refusal) {
    Disposition disposition = RefusalTable.of(refusal);
    if (disposition instanceof Retry) {
      return refusal;
    }
    return new Stopped(
        refusal, disposition instanceof Stop stop ? stop.advice() : Advice.NO_TASK_MENDS_THIS);
  }

  /** What the finding's text names. */
  static Map<String, Object> params(
      FindingCode code, PartnerCenterRefusal refusal, String country) {
    return Map.of(
            "code", refusal.code(),
            "description", orDash(reason(refusal.description())),
            "country", orDash(country))
        .entrySet()
        .stream()
        .filter(param -> FindingTexts.ENGLISH.names(code, param.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Of an address the description is JSON of its own (Partner Center docs: validate-an-address).
   */
  private static String reason(String description) {
    if (!description.startsWith("{")) {
      return description;
    }
    try {
      JsonNode inner = VariableJson.read("description", description, JsonNode.class);
      return inner.path("reason").asText(description);
    } catch (UnreadableJson e) {
      return description;
    }
  }

  private static String orDash(String text) {
    return text == null || text.isEmpty() ? "–" : text;
  }
}
