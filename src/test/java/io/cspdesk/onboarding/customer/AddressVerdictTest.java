package io.cspdesk.onboarding.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.customer.AddressValidation.Status;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.finding.Severity;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One row for each answer of the address service. */
class AddressVerdictTest {

  private static final Address SUGGESTED =
      new Address("1 Contoso Way", null, "Redmond", "WA", "98052-6399", "US");
  private static final Map<String, Object> SHOWN =
      Map.of(
          "addressLine1", "1 Contoso Way",
          "city", "Redmond",
          "state", "WA",
          "postalCode", "98052-6399",
          "country", "US");

  @ParameterizedTest
  @CsvSource({
    "INTERACTION_REQUIRED,warning,ADDRESS_NEEDS_CONFIRMATION,1",
    "STREET_PARTIAL,warning,ADDRESS_INCOMPLETE,1",
    "STREET_PARTIAL,warning,ADDRESS_INCOMPLETE,3",
    "PREMISES_PARTIAL,warning,ADDRESS_INCOMPLETE,3",
    "MULTIPLE,warning,ADDRESS_INCOMPLETE,3",
    "MULTIPLE,warning,ADDRESS_INCOMPLETE,0",
    "NOT_VALIDATED,warning,ADDRESS_NOT_VALIDATED,0",
    "NONE,error,ADDRESS_INCORRECT,0",
    "REFUSED,error,ADDRESS_REFUSED,0",
    "REFUSED,error,ADDRESS_REFUSED,1"
  })
  void anAnswerBecomesAFinding(Status status, Severity severity, FindingCode code, int suggested) {
    Address[] suggestions = new Address[suggested];
    Arrays.fill(suggestions, SUGGESTED);

    Finding finding = AddressVerdict.of(Surroundings.answer(status, suggestions)).orElseThrow();

    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.field()).isEqualTo("account.address");
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.params().get("suggestions"))
        .isEqualTo(suggested == 0 ? null : List.copyOf(Collections.nCopies(suggested, SHOWN)));
  }

  @ParameterizedTest
  @EnumSource(names = {"VERIFIED", "VERIFIED_SHIPPABLE"})
  void aVerifiedAddressPassesAsItIs(Status status) {
    assertThat(AddressVerdict.of(Surroundings.answer(status, SUGGESTED))).isEmpty();
  }

  @Test
  void aRefusalSaysItsReason() {
    AddressValidation refused =
        new AddressValidation(Status.REFUSED, List.of(), "60071", "ZipCityInvalid");

    assertThat(AddressVerdict.of(refused).orElseThrow().params())
        .isEqualTo(Map.of("code", "60071", "description", "ZipCityInvalid"));
  }

  @Test
  void aRefusalWithoutAReasonIsARefusal() {
    AddressValidation refused = new AddressValidation(Status.REFUSED, List.of(), null, null);

    assertThat(AddressVerdict.of(refused).orElseThrow().params())
        .isEqualTo(Map.of("code", "", "description", ""));
  }
}
