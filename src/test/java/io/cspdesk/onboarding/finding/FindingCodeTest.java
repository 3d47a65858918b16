package io.cspdesk.onboarding.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {

  @ParameterizedTest
  @CsvSource({
    "REQUIRED,required",
    "TOO_LONG,too-long",
    "INVALID_POSTAL_CODE,invalid-postal-code",
    "DOMAIN_IN_OTHER_ONBOARDING,domain-in-other-onboarding",
    "REFUSED_BY_PARTNER_CENTER,refused-by-partner-center"
  })
  void isKnownToOthersInKebabCase(FindingCode code, String id) {
    assertThat(code.id()).isEqualTo(id);
  }

  @ParameterizedTest
  @EnumSource
  void everyIdIsKebabCase(FindingCode code) {
    assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void noTwoCodesShareAnId() {
    assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::id)).doesNotHaveDuplicates();
  }

  @Test
  void doesNotDependOnTheLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(FindingCode.INVALID_EMAIL.id()).isEqualTo("invalid-email");
    } finally {
      Locale.setDefault(before);
    }
  }
}
