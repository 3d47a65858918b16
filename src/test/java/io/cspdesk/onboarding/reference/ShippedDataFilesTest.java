package io.cspdesk.onboarding.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import io.cspdesk.onboarding.customer.country.RegistrationNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files themselves, held to their sources. */
class ShippedDataFilesTest {

  private static final String NOVEMBER = "2020-11-17";
  private static final String MAY = "2021-05";

  @Test
  void theDefaultIsTheEditionOfTheApi() {
    assertThat(ReferenceData.DEFAULT_EDITION).isEqualTo(NOVEMBER);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "2020", "2021-05-10", "../registration-numbers-2021-05"})
  void anUnknownEditionIsRefusedWithTheKnownOnes(String edition) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferenceData.edition(edition))
        .withMessage(
            "The edition of the registration numbers must be one of 2020-11-17, 2021-05, but is: "
                + edition);
  }

  @ParameterizedTest
  @ValueSource(strings = {NOVEMBER, MAY})
  void anEditionNamesNoCountryTwiceAndNoneThatIsNone(String edition) {
    RegistrationNumbers.Facts facts =
        DataFile.read(
            "registration-numbers-" + edition + ".json",
            new TypeReference<DataFile<RegistrationNumbers.Facts>>() {},
            Function.identity());
    assertThat(facts.required())
        .doesNotHaveDuplicates()
        .isSorted()
        .isSubsetOf(Locale.getISOCountries());
    assertThat(facts.phoneRequired()).doesNotHaveDuplicates().isSorted().hasSize(11);
    assertThat(facts.lengths()).hasSize(11);
  }

  @Test
  void theSourceHasFifteenMarkets() {
    assertThat(markets()).hasSize(15);
  }

  /** The rows of the page; those of Bonaire, Saba and Sint Eustatius are one code. */
  @ParameterizedTest
  @CsvSource({
    "africa,AO,ZM,47",
    "asia-pacific,BD,VN,18",
    "australia,AU,WF,23",
    "brazil,BR,BR,1",
    "canada,CA,PM,2",
    "europe,AD,VA,45",
    "india,IN,IN,1",
    "japan,JP,JP,1",
    "korea,KR,KR,1",
    "latin-america-caribbean,AG,VI,51",
    "middle-east-central-eastern-europe,AE,ZW,45",
    "new-zealand,AS,WS,4",
    "russia,RU,RU,1",
    "taiwan,TW,TW,1",
    "united-states,UM,US,2"
  })
  void aMarketHasAsManyCountriesAsItsSource(String market, String first, String last, int count) {
    assertThat(markets().get(market))
        .startsWith(first)
        .endsWith(last)
        .hasSize(count)
        .isSorted()
        .containsExactlyElementsOf(ReferenceData.sellingMarkets().countriesOf(first));
  }

  @Test
  void everyCodeIsIsosOrKosovosAndInOneMarketOnly() {
    assertThat(Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")))
        .containsAll(codes().toList());
    assertThat(codes()).doesNotHaveDuplicates().hasSize(243);
  }

  @Test
  void theCountriesInNoMarketAreKnown() {
    Set<String> inNone = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    codes().toList().forEach(inNone::remove);
    assertThat(inNone).containsExactly("CN", "CU", "EH", "IR", "KP", "SD", "SY");
  }

  public static Stream<String> codes() {
    return markets().values().stream().flatMap(List::stream);
  }

  private static Map<String, List<String>> markets() {
    return DataFile.read(
        "selling-markets-2021-04-15.json",
        new TypeReference<DataFile<Map<String, List<String>>>>() {},
        Function.identity());
  }
}
