package io.cspdesk.onboarding.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.field.SuppliedPattern.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppliedPatternTest {

  @ParameterizedTest
  @CsvSource({
    "^\\d{5}(-\\d{4})?$,98052,FITS",
    "^\\d{5}(-\\d{4})?$,98052-6399,FITS",
    "^\\d{5}(-\\d{4})?$,9805,DIFFERS",
    "^\\d{5}(-\\d{4})?$,980521,DIFFERS",
    "^\\d{5}(-\\d{4})?$,９８０５２,DIFFERS",
    // without anchors the whole value is meant all the same
    "\\d{5},98052,FITS",
    "\\d{5},980521,DIFFERS",
    "^\\d{3}$|^\\d{5}$,980,FITS",
    "^\\d{3}$|^\\d{5}$,98052,FITS",
    "^\\d{3}$|^\\d{5}$,9805,DIFFERS"
  })
  void judgesTheWholeValue(String regex, String value, Verdict verdict) {
    assertThat(SuppliedPattern.judge(regex, value)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "(", "[a-", "*", "\\", "(?<x>a)(?<x>b)", "a{2,1}"})
  void withoutAUsablePatternThereIsNoVerdict(String regex) {
    assertThat(SuppliedPattern.judge(regex, "98052")).isEqualTo(Verdict.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(.*a){25}x", "(.*?)(.*?)(.*?)(.*?)(.*?)\\1x", "(a|b|ab|a)*?x(|){30}"})
  void aPatternThatNeverEndsIsGivenUp(String regex) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertThat(SuppliedPattern.judge(regex, "a".repeat(50))).isEqualTo(Verdict.NONE));
  }
}
