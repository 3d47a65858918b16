package io.cspdesk.onboarding.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailFieldTest {

  private static final String FIELD = "account.email";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.com",
        "first.last+csp@mail.example.com",
        "O'Brien@example.com",
        "info@bücher.example.com",
        "ADMIN@EXAMPLE.COM"
      })
  void takesAddresses(String value) {
    assertThat(EmailField.required(FIELD, value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "@example.com",
        "a@",
        "a@example",
        "a@@example.com",
        "a b@example.com",
        " a@example.com",
        "a@example.com ",
        "a@exa mple.com",
        ".a@example.com",
        "a.@example.com",
        "a..b@example.com",
        "a@-example.com",
        "a@example..com",
        "a@localhost",
        "ａ＠ｅｘａｍｐｌｅ．ｃｏｍ",
        "Sally <a@example.com>",
        "a@example.com,b@example.com",
        "a@example.com\u202e"
      })
  void refusesWhatIsNone(String value) {
    assertThat(EmailField.required(FIELD, value))
        .contains(Finding.error(FIELD, FindingCode.INVALID_EMAIL));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void isRequired(String value) {
    assertThat(EmailField.required(FIELD, value))
        .contains(Finding.error(FIELD, FindingCode.REQUIRED));
  }

  @Test
  void theWholeHasAtMost254Characters() {
    assertThat(EmailField.required(FIELD, addressOf(254))).isEmpty();
    assertThat(EmailField.required(FIELD, addressOf(255)))
        .contains(Finding.error(FIELD, FindingCode.TOO_LONG, Map.of("max", 254)));
    assertThat(EmailField.required(FIELD, "a@".repeat(1 << 19)))
        .contains(Finding.error(FIELD, FindingCode.TOO_LONG, Map.of("max", 254)));
  }

  @Test
  void thePartBeforeTheAtHasAtMost64Characters() {
    assertThat(EmailField.required(FIELD, "x".repeat(64) + "@example.com")).isEmpty();
    assertThat(EmailField.required(FIELD, "x".repeat(65) + "@example.com"))
        .contains(Finding.error(FIELD, FindingCode.INVALID_EMAIL));
  }

  @Test
  void refusesControlCharacters() {
    assertThat(EmailField.required(FIELD, "a@example.com\n"))
        .contains(Finding.error(FIELD, FindingCode.CONTROL_CHARACTERS));
  }

  private static String addressOf(int length) {
    String start = "x".repeat(64) + "@" + (("y".repeat(49) + ".").repeat(3));
    String end = ".example.com";
    return start + "z".repeat(length - start.length() - end.length()) + end;
  }
}
