package io.cspdesk.onboarding.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a customer who has a tenant little is asked, and nothing of Microsoft. */
class ExistingTenantVerificationTest {

  private static final String DOMAIN = "oldfriend.onmicrosoft.com";
  private static final PrimaryContact ANN =
      new PrimaryContact("Ann", null, "Rivers", "ann@example.com", null);

  private final AccountVerification verification =
      Surroundings.of(iso2 -> Optional.empty()).verification();

  @Test
  void nameDomainAndCountryAreEnough() {
    assertThat(verification.verifyExisting(account("Old Friend Ltd", "US", null), DOMAIN))
        .isEmpty();
    assertThat(verification.verifyExisting(account("Old Friend Ltd", "US", ANN), DOMAIN)).isEmpty();
  }

  @Test
  void nothingAtAllIsToldFieldByField() {
    List<Finding> expected =
        List.of(
            Finding.error("account.companyName", FindingCode.REQUIRED),
            Finding.error("existingDomain", FindingCode.REQUIRED),
            Finding.error("account.address.country", FindingCode.REQUIRED));

    assertThat(verification.verifyExisting(null, null)).isEqualTo(expected);
    assertThat(verification.verifyExisting(account(null, null, null), " ")).isEqualTo(expected);
  }

  @Test
  void whomItIsNotSoldToIsNotInvited() {
    assertThat(verification.verifyExisting(account("Old Friend KK", "JP", null), DOMAIN))
        .extracting(Finding::field, Finding::code)
        .containsExactly(tuple("account.address.country", FindingCode.COUNTRY_OUTSIDE_MARKET));
  }

  @Test
  void whatIsGivenHasToBeRight() {
    PrimaryContact contact =
        new PrimaryContact("x".repeat(51), null, "Ri\nvers", "ann at example", null);

    assertThat(verification.verifyExisting(account("Old Friend Ltd", "US", contact), "old friend"))
        .containsExactly(
            Finding.error("existingDomain", FindingCode.INVALID_DOMAIN),
            Finding.error(
                "account.primaryContact.firstName", FindingCode.TOO_LONG, Map.of("max", 50)),
            Finding.error("account.primaryContact.lastName", FindingCode.CONTROL_CHARACTERS),
            Finding.error("account.primaryContact.email", FindingCode.INVALID_EMAIL));
  }

  @ParameterizedTest
  @CsvSource({
    "Ann,Rivers,en,Ann Rivers",
    "Ann,Rivers,,Ann Rivers",
    "花子,佐藤,ja,佐藤 花子",
    "花子,佐藤,ja-JP,佐藤 花子",
    "花子,,ja,花子",
    ",Rivers,en,Rivers"
  })
  void aPersonIsCalledAsTheLanguageHasIt(
      String first, String last, String language, String called) {
    assertThat(new PrimaryContact(first, null, last, null, null).fullName(language))
        .isEqualTo(called);
  }

  private static CustomerAccount account(String name, String country, PrimaryContact contact) {
    Address address = country == null ? null : new Address(null, null, null, null, null, country);
    return new CustomerAccount(name, null, null, null, null, null, address, contact, null);
  }
}
