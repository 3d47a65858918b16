package io.cspdesk.onboarding.customer.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.customer.country.RegistrationNumbers.Demand;
import io.cspdesk.onboarding.customer.country.RegistrationNumbers.Facts;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.reference.ReferenceData;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumbersTest {

  private static final String FIELD = "account.organizationRegistrationNumber";
  private static final String NOVEMBER = "2020-11-17";
  private static final String MAY = "2021-05";

  /** The table of the announcement of November 2020. */
  private static final Map<String, List<Integer>> KNOWN =
      Map.ofEntries(
          Map.entry("AM", List.of(8, 10)),
          Map.entry("AZ", List.of(7, 10)),
          Map.entry("BY", List.of(9)),
          Map.entry("HU", List.of(10, 11)),
          Map.entry("KZ", List.of(12)),
          Map.entry("KG", List.of(14)),
          Map.entry("MD", List.of(6, 7, 8, 13)),
          Map.entry("RU", List.of(9, 10, 12)),
          Map.entry("TJ", List.of(9, 10, 12)),
          Map.entry("UZ", List.of(9)),
          Map.entry("UA", List.of(8, 10, 12)));

  private static final String[] ADDED_IN_MAY = {
    "BR", "CN", "IN", "IQ", "MM", "PL", "SA", "ZA", "SS", "TH", "TR", "AE", "US", "VN", "VE"
  };

  @Test
  void eachEditionDemandsTheNumberWhereItsSourceDoes() {
    assertThat(demanding(NOVEMBER)).isEqualTo(new TreeSet<>(KNOWN.keySet())).hasSize(11);

    Set<String> expected = new TreeSet<>(KNOWN.keySet());
    expected.addAll(List.of(ADDED_IN_MAY));
    assertThat(demanding(MAY)).isEqualTo(expected).hasSize(26);
  }

  @ParameterizedTest
  @ValueSource(strings = {NOVEMBER, MAY})
  void everyEditionDemandsAPhoneNumberInTheElevenCountries(String edition) {
    RegistrationNumbers numbers = ReferenceData.edition(edition);
    assertThat(Stream.of(Locale.getISOCountries()).filter(numbers::phoneRequired))
        .containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
  }

  @ParameterizedTest
  @MethodSource("editionsAndCountriesOfKnownLength")
  void aNumberHasOneOfTheLengthsOfItsCountry(
      String edition, String country, List<Integer> lengths) {
    RegistrationNumbers numbers = ReferenceData.edition(edition);
    assertThat(numbers.of(country)).isEqualTo(new Demand(true, true, lengths, true));

    for (int length = 1; length <= 50; length++) {
      String number = "1234567890".repeat(5).substring(0, length);
      if (lengths.contains(length)) {
        assertThat(numbers.check(country, number)).isEmpty();
      } else {
        assertThat(numbers.check(country, number)).contains(invalid(inWords(lengths)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editionsAndCountriesOfKnownLength")
  void aNumberHasLettersAndDigitsOnly(String edition, String country, List<Integer> lengths) {
    RegistrationNumbers numbers = ReferenceData.edition(edition);
    for (int length : lengths) {
      String rest = "1".repeat(length - 1);
      for (String letter : new String[] {"A", "Z", "a", "z", "0", "9"}) {
        assertThat(numbers.check(country, letter + rest)).isEmpty();
        assertThat(numbers.check(country, rest + letter)).isEmpty();
      }
      for (String other : new String[] {"-", " ", "/", "_", "１", "А", "é", "\u0661", "\u200b"}) {
        assertThat(numbers.check(country, other + rest)).contains(invalid(inWords(lengths)));
        assertThat(numbers.check(country, rest + other)).contains(invalid(inWords(lengths)));
      }
    }
  }

  @Test
  void theLengthsAreNamed() {
    RegistrationNumbers numbers = ReferenceData.edition(NOVEMBER);
    assertThat(numbers.check("AM", "123456789")).contains(invalid("8, 10"));
    assertThat(numbers.check("BY", "12345678")).contains(invalid("9"));
    assertThat(numbers.check("MD", "123456789")).contains(invalid("6, 7, 8, 13"));
  }

  @ParameterizedTest
  @MethodSource("editionsAndCountriesThatDemand")
  void aNumberMustBeGivenWhereItIsDemanded(String edition, String country) {
    RegistrationNumbers numbers = ReferenceData.edition(edition);
    for (String nothing : new String[] {null, "", " ", "\t", "\u3000"}) {
      assertThat(numbers.check(country, nothing))
          .contains(Finding.error(FIELD, FindingCode.REQUIRED));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "JP", "DE", "BR", "GB", "XK"})
  void inNovemberNoOtherCountryTakesANumber(String country) {
    RegistrationNumbers numbers = ReferenceData.edition(NOVEMBER);
    assertThat(numbers.of(country)).isEqualTo(new Demand(false, false, List.of(), false));
    for (String number : new String[] {"123456789", "1", "12-34", "１"}) {
      assertThat(numbers.check(country, number))
          .contains(Finding.error(FIELD, FindingCode.REGISTRATION_NUMBER_NOT_SUPPORTED));
    }
    assertNothingMayBeGiven(numbers, country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JP", "DE", "GB", "CA", "XK"})
  void inMayEveryOtherCountryTakesANumberOrNone(String country) {
    RegistrationNumbers numbers = ReferenceData.edition(MAY);
    assertThat(numbers.of(country)).isEqualTo(new Demand(false, true, List.of(), false));
    assertAnyLengthFits(numbers, country);
    assertNothingMayBeGiven(numbers, country);
  }

  @ParameterizedTest
  @MethodSource("countriesAddedInMay")
  void whereNoLengthIsKnownAnyFits(String country) {
    RegistrationNumbers numbers = ReferenceData.edition(MAY);
    assertThat(numbers.of(country)).isEqualTo(new Demand(true, true, List.of(), false));
    assertAnyLengthFits(numbers, country);
  }

  /** "XX" is not assigned; a country that Partner Center does not know has findings of its own. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {"null", "''", "XX", "am", "A", "AMM", "ＡＭ", "'AM '", "'\u0000'"})
  void whereNoCountryIsKnownNothingIsDemanded(String country) {
    for (String edition : new String[] {NOVEMBER, MAY}) {
      RegistrationNumbers numbers = ReferenceData.edition(edition);
      assertThat(numbers.of(country)).isEqualTo(new Demand(false, true, List.of(), false));
      assertThat(numbers.phoneRequired(country)).isFalse();
      for (String number : new String[] {"1", "12-34", "１", "x".repeat(50)}) {
        assertThat(numbers.check(country, number)).isEmpty();
      }
      assertNothingMayBeGiven(numbers, country);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {"AM", "BR", "JP", "XX", "null"})
  void whatIsTooLongOrNoTextIsThatFirst(String country) {
    Finding tooLong = Finding.error(FIELD, FindingCode.TOO_LONG, Map.of("max", 50));
    Finding noText = Finding.error(FIELD, FindingCode.CONTROL_CHARACTERS);
    for (String edition : new String[] {NOVEMBER, MAY}) {
      RegistrationNumbers numbers = ReferenceData.edition(edition);
      assertThat(numbers.check(country, "1".repeat(51))).contains(tooLong);
      assertThat(numbers.check(country, "-".repeat(1 << 20))).contains(tooLong);
      assertThat(numbers.check(country, "12345678\n")).contains(noText);
      assertThat(numbers.check(country, "1\ud83d")).contains(noText);
    }
  }

  @Test
  void aLengthMayBeKnownWhereTheNumberIsOptional() {
    RegistrationNumbers numbers =
        new RegistrationNumbers(
            new Facts(List.of(), List.of("JP"), true, Map.of("JP", List.of(13))));
    assertThat(numbers.of("JP")).isEqualTo(new Demand(false, true, List.of(13), true));
    assertThat(numbers.check("JP", null)).isEmpty();
    assertThat(numbers.check("JP", "1".repeat(13))).isEmpty();
    assertThat(numbers.check("JP", "1".repeat(12))).contains(invalid("13"));
  }

  @Test
  void nobodyChangesADemand() {
    List<Integer> lengths = ReferenceData.edition(NOVEMBER).of("AM").lengths();
    assertThatThrownBy(() -> lengths.add(1)).isInstanceOf(UnsupportedOperationException.class);
  }

  private static void assertAnyLengthFits(RegistrationNumbers numbers, String country) {
    for (int length = 1; length <= 50; length++) {
      assertThat(numbers.check(country, "x".repeat(length))).isEmpty();
    }
    for (String number : new String[] {"12-34", "12 34", "１", "А", "1."}) {
      assertThat(numbers.check(country, number)).contains(invalid("1–50"));
    }
  }

  private static void assertNothingMayBeGiven(RegistrationNumbers numbers, String country) {
    for (String nothing : new String[] {null, "", " ", "\u3000"}) {
      assertThat(numbers.check(country, nothing)).isEmpty();
    }
  }

  private static Set<String> demanding(String edition) {
    RegistrationNumbers numbers = ReferenceData.edition(edition);
    Set<String> countries = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    countries.removeIf(country -> !numbers.of(country).required());
    return countries;
  }

  private static Stream<Arguments> editionsAndCountriesOfKnownLength() {
    return Stream.of(NOVEMBER, MAY)
        .flatMap(
            edition ->
                KNOWN.entrySet().stream()
                    .map(row -> Arguments.of(edition, row.getKey(), row.getValue())));
  }

  private static Stream<Arguments> editionsAndCountriesThatDemand() {
    return Stream.of(NOVEMBER, MAY)
        .flatMap(edition -> demanding(edition).stream().map(it -> Arguments.of(edition, it)));
  }

  private static Stream<String> countriesAddedInMay() {
    return Stream.of(ADDED_IN_MAY);
  }

  private static String inWords(List<Integer> lengths) {
    return String.join(", ", lengths.stream().map(String::valueOf).toList());
  }

  private static Finding invalid(String lengths) {
    return Finding.error(
        FIELD, FindingCode.INVALID_REGISTRATION_NUMBER, Map.of("lengths", lengths));
  }
}
