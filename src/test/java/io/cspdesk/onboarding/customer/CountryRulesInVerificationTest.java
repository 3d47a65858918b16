package io.cspdesk.onboarding.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a country demands, one demand at a time. */
class CountryRulesInVerificationTest {

  @ParameterizedTest
  @CsvSource({
    "true,false,false,account.address.state",
    "false,true,false,account.address.city",
    "false,false,true,account.address.postalCode"
  })
  void aCountryDemandsWhatItDemandsAndNothingElse(
      boolean state, boolean city, boolean postalCode, String demanded) {
    CountryRules rules = rules(state, city, postalCode, null, List.of());

    assertThat(verify(rules, new Address("1 Way", null, null, null, null, "US")))
        .containsExactly(Finding.error(demanded, FindingCode.REQUIRED));
    assertThat(verify(rules, new Address("1 Way", null, "X", "Y", "Z", "US"))).isEmpty();
  }

  @Test
  void aCountryThatDemandsNothingTakesAnAddressWithoutCityStateAndPostalCode() {
    CountryRules rules = rules(false, false, false, "\\d{4}", List.of("AA"));

    assertThat(verify(rules, new Address("1 Way", null, null, null, null, "US"))).isEmpty();
  }

  @Test
  void whatIsGivenThoughNotDemandedMustFitAllTheSame() {
    CountryRules rules = rules(false, false, false, "\\d{4}", List.of("AA"));

    assertThat(verify(rules, new Address("1 Way", null, null, "BB", "123", "US")))
        .containsExactly(
            Finding.error("account.address.state", FindingCode.UNKNOWN_STATE),
            Finding.error("account.address.postalCode", FindingCode.INVALID_POSTAL_CODE));
    assertThat(verify(rules, new Address("1 Way", null, null, "AA", "1234", "US"))).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "(", "[a-"})
  void withoutAUsablePatternAnyPostalCodeWillDo(String regex) {
    CountryRules rules = rules(false, false, true, regex, List.of());

    assertThat(verify(rules, new Address("1 Way", null, null, null, "anything", "US"))).isEmpty();
  }

  @Test
  void aPatternThatNeverEndsRefusesNothing() {
    CountryRules rules = rules(false, false, true, "(.*1){20}x", List.of());

    assertThat(verify(rules, new Address("1 Way", null, null, null, "1".repeat(40), "US")))
        .isEmpty();
  }

  @Test
  void withoutListsAnyStateCultureAndLanguageWillDo() {
    CountryRules rules =
        new CountryRules("US", true, false, false, null, null, null, null, null, null);

    assertThat(verify(rules, new Address("1 Way", null, null, "Anywhere", null, "US"))).isEmpty();
  }

  private static CountryRules rules(
      boolean state, boolean city, boolean postalCode, String regex, List<String> states) {
    return new CountryRules(
        "US", state, city, postalCode, regex, null, states, List.of(), List.of(), List.of("1"));
  }

  private static List<Finding> verify(CountryRules rules, Address address) {
    return Surroundings.of(iso2 -> Optional.of(rules)).verification().verify(Accounts.at(address));
  }
}
