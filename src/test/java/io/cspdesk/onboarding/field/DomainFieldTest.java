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

class DomainFieldTest {

  private static final String FIELD = "existingDomain";

  @ParameterizedTest
  @CsvSource({
    "contoso.onmicrosoft.com,         contoso.onmicrosoft.com",
    "CONTOSO.OnMicrosoft.com,         contoso.onmicrosoft.com",
    "'  contoso.onmicrosoft.com ',    contoso.onmicrosoft.com",
    "contoso.partner.onmschina.cn,    contoso.partner.onmschina.cn",
    "fourth-coffee.co.jp,             fourth-coffee.co.jp",
    "bücher.de,                       bücher.de"
  })
  void takesDomains(String given, String normalized) {
    assertThat(DomainField.required(FIELD, given)).isEmpty();
    assertThat(DomainField.normalized(given)).contains(normalized);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contoso",
        "contoso.",
        "contoso.com.",
        "contoso。com",
        "www.contoso．com",
        ".com",
        "contoso..com",
        "-contoso.com",
        "contoso-.com",
        "con toso.com",
        "https://contoso.onmicrosoft.com",
        "contoso.onmicrosoft.com/",
        "sally@contoso.com",
        "contoso.nosuchtld",
        "contoso.onmicrosoft.com:443",
        "192.0.2.1"
      })
  void refusesWhatIsNone(String given) {
    assertThat(DomainField.required(FIELD, given))
        .contains(Finding.error(FIELD, FindingCode.INVALID_DOMAIN));
    assertThat(DomainField.normalized(given)).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u200b"})
  void isMissing(String given) {
    assertThat(DomainField.required(FIELD, given))
        .contains(Finding.error(FIELD, FindingCode.REQUIRED));
    assertThat(DomainField.normalized(given)).isEmpty();
  }

  @Test
  void isNoLongerThanTheDomainNameSystemAllows() {
    String tooLong = "a.".repeat(126) + "com";
    assertThat(DomainField.required(FIELD, tooLong))
        .contains(Finding.error(FIELD, FindingCode.TOO_LONG, Map.of("max", DomainField.MAX)));
    assertThat(DomainField.normalized(tooLong)).isEmpty();
  }

  @Test
  void mayBeAsLongAsTheDomainNameSystemAllows() {
    String longest = "a.".repeat(125) + "com";
    assertThat(longest).hasSize(DomainField.MAX);
    assertThat(DomainField.required(FIELD, longest)).isEmpty();
    assertThat(DomainField.normalized(longest)).contains(longest);
  }

  /** It is measured before anything is done with it. */
  @Test
  void countsTheBlanksAroundIt() {
    String padded = " ".repeat(DomainField.MAX) + "contoso.com";
    assertThat(DomainField.normalized(padded)).isEmpty();
  }
}
