package io.cspdesk.onboarding.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFieldTest {

  private static final String FIELD = "account.companyName";
  private static final String A_MEGABYTE = "x".repeat(1 << 20);

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t", "\n", "\u3000", "\u00a0", "\u200b", "\u200f \ufeff"})
  void whatNobodyCanSeeCountsAsMissing(String value) {
    assertThat(TextField.required(FIELD, value, 50))
        .contains(Finding.error(FIELD, FindingCode.REQUIRED));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u3000"})
  void optionalTextMayBeMissing(String value) {
    assertThat(TextField.optional(FIELD, value, 50)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C",
        "Contoso, Ltd.",
        "株式会社コントソ",
        "ＣＯＮＴＯＳＯ　（株）",
        "שלום בע״מ",
        "\u200fشركة كونتوسو\u200f",
        "<b>Contoso</b> & \"Co\"",
        "Contoso 🚀"
      })
  void takesTextOfAnyLanguage(String value) {
    assertThat(TextField.required(FIELD, value, 50)).isEmpty();
    assertThat(TextField.optional(FIELD, value, 50)).isEmpty();
  }

  @Test
  void countsUpToTheBoundAndNotBeyond() {
    assertThat(TextField.required(FIELD, "x".repeat(49), 50)).isEmpty();
    assertThat(TextField.required(FIELD, "x".repeat(50), 50)).isEmpty();
    assertThat(TextField.required(FIELD, "x".repeat(51), 50)).contains(tooLong());
    assertThat(TextField.optional(FIELD, "x".repeat(50), 50)).isEmpty();
    assertThat(TextField.optional(FIELD, "x".repeat(51), 50)).contains(tooLong());
    assertThat(TextField.optional(FIELD, " ".repeat(51), 50)).contains(tooLong());
    assertThat(TextField.required(FIELD, A_MEGABYTE, 50)).contains(tooLong());
    assertThat(TextField.required(FIELD, A_MEGABYTE)).isEmpty();
  }

  private static Finding tooLong() {
    return Finding.error(FIELD, FindingCode.TOO_LONG, Map.of("max", 50));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "\u0000",
        "a\tb",
        "a\nb",
        "a\r\nb",
        "a\u001bb",
        "a\u001f",
        "a\u007f",
        "a\u0080",
        "a\u009f",
        "a\u2028b",
        "a\u2029b",
        "a\ud83d",
        "\ude80a"
      })
  void refusesWhatIsNoText(String value) {
    Finding refused = Finding.error(FIELD, FindingCode.CONTROL_CHARACTERS);
    assertThat(TextField.required(FIELD, value, 50)).contains(refused);
    assertThat(TextField.required(FIELD, value)).contains(refused);
    assertThat(TextField.optional(FIELD, value, 50)).contains(refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0020", "a~", "a\u00a0b", "a\u2027b", "a\u202fb"})
  void takesTheNeighboursOfControlCharacters(String value) {
    assertThat(TextField.required(FIELD, value, 50)).isEmpty();
  }

  @Test
  void aBlankOptionalValueIsStillNoPlaceForControlCharacters() {
    assertThat(TextField.optional(FIELD, "\t", 50))
        .contains(Finding.error(FIELD, FindingCode.CONTROL_CHARACTERS));
  }

  @Test
  void severalLinesMayHaveLineBreaksAndTabsButNothingElse() {
    assertThat(TextField.optionalLines(FIELD, null, 50)).isEmpty();
    assertThat(TextField.optionalLines(FIELD, "one\r\n\ttwo\nthree", 50)).isEmpty();
    assertThat(TextField.optionalLines(FIELD, "one\u0000two", 50))
        .contains(Finding.error(FIELD, FindingCode.CONTROL_CHARACTERS));
    assertThat(TextField.optionalLines(FIELD, "x".repeat(51), 50)).contains(tooLong());
  }
}
