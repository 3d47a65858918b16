package io.cspdesk.onboarding.customer.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.reference.ReferenceData;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SellingMarketsTest {

  private final SellingMarkets markets = ReferenceData.sellingMarkets();

  @ParameterizedTest
  @MethodSource("io.cspdesk.onboarding.reference.ShippedDataFilesTest#codes")
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
  void noCountryIsInTwoMarketsAndEachIsOne(String africa, String why) {
    Map<String, List<String>> wrong =
        Map.of("africa", List.of(africa.split(" ")), "brazil", List.of("BR"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SellingMarkets(wrong))
        .withMessage(why);
  }
}
