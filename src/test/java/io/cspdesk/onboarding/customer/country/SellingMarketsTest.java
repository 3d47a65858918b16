package io.cspdesk.onboarding.customer.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SellingMarketsTest {

  private static final DataFile FILE = DataFile.read("selling-markets-2021-04-15.properties");

  private final SellingMarkets markets = SellingMarkets.read();

  /** The rows of the page; those of Bonaire, Saba and Sint Eustatius are one code. */
  @ParameterizedTest
  @CsvSource({
    "africa,AO,ZM,47",
    "asia-pacific,BD,VN,18",
    "australia,AU,WF,23",
    "brazil,BR,BR,1",
    "canada,CA,PM,2",
    "europe,AX,VA,45",
    "india,IN,IN,1",
    "japan,JP,JP,1",
    "korea,KR,KR,1",
    "latin-america-caribbean,AI,VI,51",
    "middle-east-central-eastern-europe,AF,ZW,45",
    "new-zealand,AS,VU,4",
    "russia,RU,RU,1",
    "taiwan,TW,TW,1",
    "united-states,US,UM,2"
  })
  void aMarketHasAsManyCountriesAsItsSource(String market, String first, String last, int count) {
    assertThat(FILE.words(market)).contains(first, last).hasSize(count).isSorted();
    assertThat(markets.countriesOf(first))
        .hasSize(count)
        .isEqualTo(markets.countriesOf(last))
        .containsExactlyElementsOf(FILE.words(market));
  }

  @Test
  void theSourceHasFifteenMarkets() {
    assertThat(FILE.keys()).hasSize(15);
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

  @ParameterizedTest
  @MethodSource("codes")
  void everyCountrySellsAtHome(String country) {
    assertThat(markets.maySell(country, country)).isTrue();
    assertThat(markets.check(country, country)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "JP,JP,true",
    "JP,US,false",
    "JP,KR,false",
    "US,UM,true",
    "UM,US,true",
    "US,CA,false",
    "US,PR,false",
    "BR,PT,false",
    "BR,AR,false",
    "CA,PM,true",
    "DE,CH,true",
    "DE,GB,true",
    "DE,AL,false",
    "FR,GL,true",
    "FR,RE,false",
    "RU,BY,false",
    "UA,XK,true",
    "XK,ZA,true",
    "ZA,AO,false",
    "AU,FJ,true",
    "AU,NZ,false",
    "NZ,AS,true",
    "SG,IN,false",
    "SG,HK,true",
    "CO,BQ,true",
    // in no market
    "CN,CN,true",
    "CN,HK,false",
    "CN,TW,false",
    "HK,CN,false",
    "JP,CN,false",
    "XX,XX,true",
    "XX,JP,false",
    "JP,XX,false"
  })
  void aPartnerSellsWithinItsMarket(String partner, String customer, boolean maySell) {
    assertThat(markets.maySell(partner, customer)).isEqualTo(maySell);
    if (maySell) {
      assertThat(markets.check(partner, customer)).isEmpty();
    } else {
      assertThat(markets.check(partner, customer))
          .contains(
              Finding.error(
                  "account.address.country",
                  FindingCode.COUNTRY_OUTSIDE_MARKET,
                  Map.of("partnerCountry", partner)));
    }
  }

  @Test
  void aCountryInNoMarketHasOnlyItself() {
    assertThat(markets.countriesOf("CN")).containsExactly("CN");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {"null", "''", "' '", "us", "U", "USA", "U1", "ＵＳ", "ЈР", "'US\u0000'", "'US '"})
  void whatIsNoCodeIsForAnotherRuleToFind(String code) {
    assertThat(markets.check("JP", code)).isEmpty();
    assertThat(markets.check(code, "JP")).isEmpty();
    assertThat(markets.check(code, code)).isEmpty();
    assertThat(markets.maySell("JP", code)).isFalse();
    assertThat(markets.maySell(code, "JP")).isFalse();
    assertThat(markets.maySell(code, code)).isFalse();
    assertThat(markets.countriesOf(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE", "CN", "de"})
  void nobodyChangesAMarket(String partner) {
    SortedSet<String> countries = markets.countriesOf(partner);
    assertThatThrownBy(() -> countries.add("JP")).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "AO BJ AO,AO is in it twice",
    "AO BJ BR,BR is in it twice",
    "AO Bj,africa has something else than two capital letters",
    "'AO,BJ',africa has something else than two capital letters"
  })
  void aWrongFileStopsUs(String africa, String why) {
    DataFile file = DataFileTest.with("africa = " + africa, "brazil = BR");
    assertThatIllegalStateException()
        .isThrownBy(() -> SellingMarkets.from(file))
        .withMessage("The data file some.properties is wrong: " + why + ".");
  }

  private static Stream<String> codes() {
    return FILE.keys().stream().flatMap(market -> FILE.words(market).stream());
  }
}
