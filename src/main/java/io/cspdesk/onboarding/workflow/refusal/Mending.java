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
import io.cspdesk.onboarding.workflow.refusal.Consequence.Mend;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** Hands to a person, as a finding, what a person can mend. */
public final class Mending {

  private static final String ERROR_CODE = "refused";

  /** A line that failed for what no person can mend may still be left out of the order. */
  private static final Mend LINE =
      new Mend("subscriptions[].offerId", FindingCode.REFUSED_BY_PARTNER_CENTER);

  private Mending() {}

  /**
   * While provisioning: what a person can mend goes back to the section's task.
   *
   * @param section that was being provisioned
   * @return what the delegate has to throw
   */
  public static RuntimeException in(
      DelegateExecution execution, Section section, RefusedStep refused) {
    if (refused.consequence() instanceof Mend mend
        && mend.section(section).canBeMendedAt(section)) {
      sendBack(OnboardingVariables.of(execution), section, mend, refused.refusal());
      return new BpmnError(ERROR_CODE, mend.code().id());
    }
    return refused.beyondMending();
  }

  private static void sendBack(
      OnboardingVariables variables, Section section, Mend mend, PartnerCenterRefusal refusal) {
    variables.writeFindings(
        List.of(
            finding(
                mend.field(section, refusal.line()), mend.code(), refusal, variables.country())));
    variables.writeWord(ProcessVariable.SECTION_TO_UPDATE, mend.section(section));
  }

  /**
   * Lines that could not be ordered beside others that were.
   *
   * @return what is found of a line, by its number among those that are still open
   */
  public static IntFunction<Finding> lines(PartnerCenterRefusal refusal, @Nullable String country) {
    Mend mend =
        RefusalTable.of(refusal) instanceof Mend found
                && found.section(Section.SUBSCRIPTIONS) == Section.SUBSCRIPTIONS
            ? found
            : LINE;
    return number ->
        finding(
            mend.field(Section.SUBSCRIPTIONS, OptionalInt.of(number)),
            mend.code(),
            refusal,
            country);
  }

  private static Finding finding(
      String field, FindingCode code, PartnerCenterRefusal refusal, @Nullable String country) {
    return Finding.error(field, code, params(code, refusal, country));
  }

  /** What the finding's text names. */
  static Map<String, Object> params(
      FindingCode code, PartnerCenterRefusal refusal, @Nullable String country) {
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
      JsonNode inner = VariableJson.tree("description", description);
      return inner.path("reason").asText(description);
    } catch (UnreadableJson e) {
      return description;
    }
  }

  private static String orDash(@Nullable String text) {
    return text == null || text.isEmpty() ? "–" : text;
  }
}
