package io.cspdesk.onboarding.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneFieldTest {

  private static final String FIELD = "account.primaryContact.phoneNumber";
  private static final Finding INVALID = Finding.error(FIELD, FindingCode.INVALID_PHONE);

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void mayBeMissing(String value) {
    assertThat(PhoneField.optional(FIELD, value, "US", null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "US,425-555-0100",
    "US,(425) 555-0100",
    "US,1 425.555.0100",
    "US,+1 425 555 0100",
    "US,+81 3-1234-5678",
    "JP,03-1234-5678",
    "JP,090-1234-5678",
    "DE,030 901820",
    "DE,030/901820",
    "GB,020 7946 0018",
    "FR,01 23 45 67 89",
    "PT,21 234 5678",
    "BR,(11) 2345-6789",
    "RU,8 (495) 123-45-67",
    "CN,010-1234-5678"
  })
  void takesNumbersOfTheCountryAndInternationalOnes(String country, String value) {
    assertThat(PhoneField.optional(FIELD, value, country, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "US,425-555-010",
    "US,425-555-01000",
    "US,03-1234-5678",
    "US,+1 425 555 010",
    "US,+999 12345678",
    "US,+",
    "US,++1 425 555 0100",
    "US,1-800-CONTOSO",
    "US,425-555-0100 ext 7",
    "US,<b>425-555-0100",
    "US,tel:+14255550100",
    "JP,０３－１２３４－５６７８",
    "JP,425-555-0100",
    "XX,425-555-0100"
  })
  void refusesWhatIsNoNumberThere(String country, String value) {
    assertThat(PhoneField.optional(FIELD, value, country, null)).contains(INVALID);
  }

  @ParameterizedTest
  @CsvSource({
    // no number by the numbering plan, but Partner Center's own pattern takes it
    "000 000 0000,^\\d{3} \\d{3} \\d{4}$,true",
    "000 000 00000,^\\d{3} \\d{3} \\d{4}$,false",
    // typed for abroad, sent as it is written within the country
    "+1 425 555 0100,^\\(\\d{3}\\) \\d{3}-\\d{4}$,true",
    // Partner Center would refuse it, whatever the numbering plan says
    "+1 425 555 0100,^\\d{10}$,false",
    "+81 3-1234-5678,^\\d{10}$,false",
    // a pattern that is none decides nothing
    "000 000 0000,(,false",
    "425 555 0100,(,true"
  })
  void theCountrysPatternDecides(String value, String regex, boolean taken) {
    assertThat(PhoneField.optional(FIELD, value, "US", regex).isEmpty()).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "+1 425 555 0100,true",
    "+1 425 555 010,false",
    "1234,false",
    "12345,true",
    "425-555-0100,true",
    "123456789012345,true",
    "1234567890123456,false",
    "()()()-----,false"
  })
  void withoutACountryANationalNumberMustOnlyBePlausible(String value, boolean taken) {
    assertThat(PhoneField.optional(FIELD, value, null, null).isEmpty()).isEqualTo(taken);
  }

  @Test
  void hasAtMost50Characters() {
    assertThat(PhoneField.optional(FIELD, "425" + " ".repeat(40) + "5550100", "US", null))
        .isEmpty();
    Finding tooLong = Finding.error(FIELD, FindingCode.TOO_LONG, Map.of("max", 50));
    assertThat(PhoneField.optional(FIELD, "425" + " ".repeat(41) + "5550100", "US", null))
        .contains(tooLong);
    assertThat(PhoneField.optional(FIELD, "1".repeat(1 << 20), "US", "(1+)+x")).contains(tooLong);
  }

  @Test
  void refusesControlCharacters() {
    assertThat(PhoneField.optional(FIELD, "425-555-0100\n", "US", null))
        .contains(Finding.error(FIELD, FindingCode.CONTROL_CHARACTERS));
  }

  @ParameterizedTest
  @CsvSource({
    "US, +1 206 555 0100, (206) 555-0100",
    "US, +81 3-1234-5678, +81 3-1234-5678",
    "US, not a number,    not a number",
    "  , 206 555 0100,    206 555 0100"
  })
  void isWrittenAsWithinTheCountryWhereItIsOfIt(String country, String given, String written) {
    assertThat(PhoneField.within(country, given)).isEqualTo(written);
  }
}
