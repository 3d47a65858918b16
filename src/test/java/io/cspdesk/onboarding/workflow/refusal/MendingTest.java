package io.cspdesk.onboarding.workflow.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Mend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads who is to mend a refusal. */
class MendingTest {

  static Stream<DocumentedCode> mended() {
    return DocumentedCode.mended();
  }

  /** The text of a finding has no gap, in neither language, whatever Partner Center said. */
  @ParameterizedTest
  @MethodSource("mended")
  void fillsItsText(DocumentedCode code) {
    Mend mend = (Mend) RefusalTable.of(code.refusal());
    for (String description : List.of("Said by Microsoft", "")) {
      Map<String, Object> params =
          Mending.params(mend.code(), refusal(code.status(), code.code(), description), "US");
      for (String language : List.of("en", "ja")) {
        String text = text(language, mend.code());
        for (Map.Entry<String, Object> param : params.entrySet()) {
          assertThat(text).contains("{" + param.getKey() + "}");
          text = text.replace("{" + param.getKey() + "}", param.getValue().toString());
        }
        assertThat(text).isNotBlank().doesNotContain("{", "}", ": )", ":  ");
      }
    }
  }

  @Test
  void ofAJsonDescriptionTheReasonIsShown() {
    String json = "{\"code\":\"60071\",\"reason\":\"ZipCityInvalid\",\"corrected_address\":{}}";
    assertThat(reason(json)).isEqualTo("ZipCityInvalid");
    assertThat(reason("{\"code\":\"60071\"}")).isEqualTo("{\"code\":\"60071\"}");
    assertThat(reason("{cut")).isEqualTo("{cut");
    assertThat(reason("Plain words")).isEqualTo("Plain words");
  }

  @Test
  void whatIsNotKnownIsADash() {
    assertThat(reason("")).isEqualTo("–");
    assertThat(Mending.params(FindingCode.OFFER_NOT_IN_COUNTRY, refusal(400, "800070", ""), null))
        .isEqualTo(Map.of("country", "–"));
  }

  private static Object reason(String description) {
    return Mending.params(FindingCode.ADDRESS_REFUSED, refusal(400, "2007", description), null)
        .get("description");
  }

  /** Beside lines that were ordered, each that was not gets a finding of its own. */
  @ParameterizedTest
  @CsvSource({
    "800018, subscriptions[2].quantity, SANDBOX_LIMIT_REACHED",
    "2091, subscriptions[2].offerId, OFFER_WITHDRAWN",
    "3000, subscriptions, REFUSED_BY_PARTNER_CENTER",
    // what no line mends may still be left out
    "27002, subscriptions[2].offerId, REFUSED_BY_PARTNER_CENTER",
    "800060, subscriptions[2].offerId, REFUSED_BY_PARTNER_CENTER",
    "800023, subscriptions[2].offerId, REFUSED_BY_PARTNER_CENTER",
    "4711, subscriptions[2].offerId, REFUSED_BY_PARTNER_CENTER"
  })
  void aLineThatWasNotOrderedIsTold(String code, String field, FindingCode finding) {
    PartnerCenterRefusal refusal = refusal(201, code, "Said by Microsoft");

    Finding found = Mending.lines(refusal, "US").apply(2);

    assertThat(found)
        .isEqualTo(Finding.error(field, finding, Mending.params(finding, refusal, "US")));
    assertThat(found.params()).containsEntry("code", code);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCOUNT, ACCOUNT, true",
    "RESELLER, ACCOUNT, true",
    "AGREEMENT, AGREEMENT, true",
    "AGREEMENT, SUBSCRIPTIONS, true",
    "SUBSCRIPTIONS, SUBSCRIPTIONS, true",
    // it exists by then
    "ACCOUNT, AGREEMENT, false",
    "ACCOUNT, SUBSCRIPTIONS, false",
    "RESELLER, AGREEMENT, false",
    "RESELLER, SUBSCRIPTIONS, false",
    // it was not asked for yet
    "SUBSCRIPTIONS, ACCOUNT, false",
    "SUBSCRIPTIONS, AGREEMENT, false",
    "AGREEMENT, ACCOUNT, false"
  })
  void theAccountCannotBeMendedOnceItExistsNorWhatWasNotAskedForYet(
      Section section, Section provisioned, boolean canBeMended) {
    assertThat(section.canBeMendedAt(provisioned)).isEqualTo(canBeMended);
  }

  private static PartnerCenterRefusal refusal(int status, String code, String description) {
    return new PartnerCenterRefusal("call", status, code, description, UUID.randomUUID());
  }

  static String text(String language, FindingCode code) {
    Path texts = Path.of("forms/texts." + language + ".json");
    try {
      return VariableJson.MAPPER.readTree(texts.toFile()).path("finding." + code.id()).asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
