package io.cspdesk.onboarding.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.customer.AddressValidation.Status;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountVerificationTest {

  private static final CountryRules US =
      new CountryRules(
          "US",
          true,
          true,
          true,
          "^\\d{5}(-\\d{4})?$",
          "^(1[ ])?\\d{3}[- ]\\d{3}[- ]\\d{4}$",
          List.of("WA", "OR", "DC"),
          List.of("en-US", "es-US"),
          List.of("en", "es"),
          List.of("1"));

  private final List<String> askedCountries = new ArrayList<>();
  private final List<String> askedDomains = new ArrayList<>();
  private final List<Address> askedAddresses = new ArrayList<>();

  private final AccountVerification verification =
      Surroundings.of(
              iso2 -> {
                askedCountries.add(iso2);
                return iso2.equals("US") ? Optional.of(US) : Optional.empty();
              })
          .whereDomains(
              domain -> {
                askedDomains.add(domain);
                return true;
              })
          .whereAddresses(
              address -> {
                askedAddresses.add(address);
                return Surroundings.answer(Status.VERIFIED_SHIPPABLE);
              })
          .verification();

  @Test
  void aSoundAccountHasNoFindings() {
    assertThat(verify(Accounts.SOUND)).isEmpty();
    assertThat(askedCountries).containsExactly("US");
    assertThat(askedDomains).containsExactly("contoso1.onmicrosoft.com");
    assertThat(askedAddresses).containsExactly(Accounts.SOUND.address());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account.companyName",
        "account.domainPrefix",
        "account.culture",
        "account.language",
        "account.email",
        "account.address.addressLine1",
        "account.address.city",
        "account.address.state",
        "account.address.postalCode",
        "account.address.country",
        "account.primaryContact.firstName",
        "account.primaryContact.lastName",
        "account.primaryContact.email"
      })
  void isRequired(String field) {
    for (String nothing : new String[] {null, "", " ", "\u3000"}) {
      assertThat(verify(Accounts.with(field, nothing)))
          .containsExactly(Finding.error(field, FindingCode.REQUIRED));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account.organizationRegistrationNumber",
        "account.address.addressLine2",
        "account.primaryContact.middleName",
        "account.primaryContact.phoneNumber",
        "account.justification"
      })
  void mayBeLeftOut(String field) {
    for (String nothing : new String[] {null, "", " "}) {
      assertThat(verify(Accounts.with(field, nothing))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "account.companyName,250",
    "account.address.addressLine1,200",
    "account.address.addressLine2,200",
    "account.address.city,100",
    "account.primaryContact.firstName,50",
    "account.primaryContact.middleName,50",
    "account.primaryContact.lastName,50",
    "account.justification,1000"
  })
  void holdsAtMost(String field, int max) {
    Finding tooLong = Finding.error(field, FindingCode.TOO_LONG, Map.of("max", max));
    assertThat(verify(Accounts.with(field, "x"))).isEmpty();
    assertThat(verify(Accounts.with(field, "x".repeat(max)))).isEmpty();
    assertThat(verify(Accounts.with(field, "x".repeat(max + 1)))).containsExactly(tooLong);
    assertThat(verify(Accounts.with(field, "x".repeat(1 << 20)))).containsExactly(tooLong);
  }

  @ParameterizedTest
  @CsvSource({
    "account.culture,35",
    "account.language,35",
    "account.email,254",
    "account.address.state,100",
    "account.address.postalCode,40",
    "account.primaryContact.email,254",
    "account.primaryContact.phoneNumber,50"
  })
  void aValueWithAFormIsBoundedBeforeItIsRead(String field, int max) {
    FindingCode atTheBound = only(verify(Accounts.with(field, "x".repeat(max)))).code();
    assertThat(atTheBound).isNotEqualTo(FindingCode.TOO_LONG);
    assertThat(verify(Accounts.with(field, "x".repeat(max + 1))))
        .containsExactly(Finding.error(field, FindingCode.TOO_LONG, Map.of("max", max)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account.companyName",
        "account.domainPrefix",
        "account.culture",
        "account.language",
        "account.organizationRegistrationNumber",
        "account.email",
        "account.address.addressLine1",
        "account.address.addressLine2",
        "account.address.city",
        "account.address.state",
        "account.address.postalCode",
        "account.address.country",
        "account.primaryContact.firstName",
        "account.primaryContact.middleName",
        "account.primaryContact.lastName",
        "account.primaryContact.email",
        "account.primaryContact.phoneNumber",
        "account.justification"
      })
  void takesNoControlCharacters(String field) {
    assertThat(verify(Accounts.with(field, "US\u0000")))
        .containsExactly(Finding.error(field, FindingCode.CONTROL_CHARACTERS));
  }

  @ParameterizedTest
  @CsvSource({
    "account.email,no address,INVALID_EMAIL",
    "account.primaryContact.email,no address,INVALID_EMAIL",
    "account.primaryContact.phoneNumber,12,INVALID_PHONE",
    "account.address.state,CA,UNKNOWN_STATE",
    "account.address.state,wa,UNKNOWN_STATE",
    "account.address.state,Washington,UNKNOWN_STATE",
    "account.address.postalCode,9805,INVALID_POSTAL_CODE",
    "account.address.postalCode,980521,INVALID_POSTAL_CODE",
    "account.address.postalCode,９８０５２,INVALID_POSTAL_CODE",
    "account.primaryContact.phoneNumber,+81 3-1234-5678,INVALID_PHONE"
  })
  void mustHaveItsForm(String field, String value, FindingCode code) {
    assertThat(verify(Accounts.with(field, value))).containsExactly(Finding.error(field, code));
  }

  @ParameterizedTest
  @CsvSource({
    "account.culture,es-US",
    "account.language,es",
    "account.address.state,DC",
    "account.address.postalCode,98052-6399",
    "account.primaryContact.phoneNumber,000 000 0000",
    "account.companyName,<b>Contoso</b> (שלום) 株式会社",
    "account.primaryContact.firstName,Ｋｉｍ",
    "account.primaryContact.lastName,عربي"
  })
  void mayBe(String field, String value) {
    assertThat(verify(Accounts.with(field, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "account.culture,ja-JP,UNSUPPORTED_CULTURE,'en-US, es-US'",
    "account.culture,en-us,UNSUPPORTED_CULTURE,'en-US, es-US'",
    "account.language,ja,UNSUPPORTED_LANGUAGE,'en, es'",
    "account.language,en-US,UNSUPPORTED_LANGUAGE,'en, es'"
  })
  void mustBeOneOfTheCountrys(String field, String value, FindingCode code, String supported) {
    assertThat(verify(Accounts.with(field, value)))
        .containsExactly(Finding.error(field, code, Map.of("supported", supported)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "U", "USA", "U1", "日本", "ＵＳ", "../US"})
  void aMalformedCountryIsUnknownAndNotAskedFor(String country) {
    assertThat(verify(Accounts.with("account.address.country", country)))
        .containsExactly(unknownCountry());
    assertThat(askedCountries).isEmpty();
  }

  @Test
  void aCountryThatPartnerCenterDoesNotKnowIsUnknown() {
    assertThat(verify(Accounts.with("account.address.country", "UM")))
        .containsExactly(unknownCountry());
    assertThat(askedCountries).containsExactly("UM");
    assertThat(askedAddresses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CA", "JP", "DE", "CN", "XX"})
  void outsideTheMarketNobodyIsAskedAnything(String country) {
    assertThat(verify(Accounts.with("account.address.country", country)))
        .containsExactly(
            Finding.error(
                "account.address.country",
                FindingCode.COUNTRY_OUTSIDE_MARKET,
                Map.of("partnerCountry", "US")));
    assertThat(verification.isInMarket(Accounts.with("account.address.country", country)))
        .isFalse();
    assertThat(askedCountries).isEmpty();
    assertThat(askedDomains).isEmpty();
    assertThat(askedAddresses).isEmpty();
  }

  @Test
  void whatCanBeSeenHereIsFoundOutsideTheMarketToo() {
    CustomerAccount account = Accounts.at(new Address("", null, null, null, null, "JP"));

    assertThat(verify(account))
        .extracting(Finding::field)
        .containsExactly("account.address.addressLine1", "account.address.country");
  }

  @Test
  void withoutACountryNothingSpeaksAgainstTheMarket() {
    assertThat(verification.isInMarket(null)).isTrue();
    assertThat(verification.isInMarket(nothing())).isTrue();
    assertThat(verification.isInMarket(Accounts.SOUND)).isTrue();
    assertThat(verification.isInMarket(Accounts.with("account.address.country", "?"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "account.address.addressLine1,''",
    "account.address.postalCode,9805",
    "account.address.state,XX",
    "account.address.city,''"
  })
  void anIncompleteAddressIsNotSentToTheAddressService(String field, String value) {
    assertThat(verify(Accounts.with(field, value))).hasSize(1);
    assertThat(askedAddresses).isEmpty();
  }

  @Test
  void aCompanyNameIsChecked() {
    assertThat(verify(Accounts.with("account.companyName", "Test Company")))
        .containsExactly(Finding.warning("account.companyName", FindingCode.TEST_NAME));
  }

  @ParameterizedTest
  @CsvSource({
    // a name that only looks wrong, with and without a reason, then one that is missing
    "Test Company, , false",
    "Test Company, '  ', false",
    "Test Company, It is the registered name, true",
    "Contoso Trading Corporation, , true",
    "'', It is the registered name, false"
  })
  void aWarningPassesOnceSomebodySaysWhyAnErrorNever(
      String companyName, String justification, boolean passes) {
    CustomerAccount account =
        Accounts.EXAMPLE
            .with("companyName", companyName)
            .with("justification", justification)
            .as(CustomerAccount.class);

    assertThat(AccountVerification.passes(account, verify(account))).isEqualTo(passes);
  }

  @Test
  void aRegistrationNumberIsNotTakenInTheUnitedStates() {
    assertThat(verify(Accounts.with("account.organizationRegistrationNumber", "12345678")))
        .containsExactly(
            Finding.error(
                "account.organizationRegistrationNumber",
                FindingCode.REGISTRATION_NUMBER_NOT_SUPPORTED));
  }

  @Test
  void aCountryOfRegistrationNumbersDemandsNumberAndPhone() {
    CountryRules kazakhstan =
        new CountryRules("KZ", false, false, false, null, null, null, null, null, null);
    AccountVerification ofAKazakhPartner =
        Surroundings.of(iso2 -> Optional.of(kazakhstan))
            .verification(new PartnerMarket("KZ", ".onmicrosoft.com"));
    CustomerAccount account =
        Accounts.EXAMPLE
            .with("address", new Address("1 Way", null, null, null, null, "KZ"))
            .with("primaryContact.phoneNumber", " ")
            .as(CustomerAccount.class);

    assertThat(ofAKazakhPartner.verify(account))
        .containsExactly(
            Finding.error("account.organizationRegistrationNumber", FindingCode.REQUIRED),
            Finding.error("account.primaryContact.phoneNumber", FindingCode.REQUIRED));
  }

  @Test
  void findsEverythingAtOnceInTheOrderOfTheForm() {
    for (CustomerAccount empty : new CustomerAccount[] {null, nothing()}) {
      assertThat(verify(empty))
          .allMatch(finding -> finding.code() == FindingCode.REQUIRED)
          .extracting(Finding::field)
          .containsExactly(
              "account.companyName",
              "account.domainPrefix",
              "account.culture",
              "account.language",
              "account.email",
              "account.address.addressLine1",
              "account.address.country",
              "account.primaryContact.firstName",
              "account.primaryContact.lastName",
              "account.primaryContact.email");
    }
    assertThat(askedCountries).isEmpty();
    assertThat(askedDomains).isEmpty();
  }

  @Test
  void aTechnicalFaultIsNoFinding() {
    RuntimeException down = new IllegalStateException("down");
    var noRules =
        Surroundings.of(
            iso2 -> {
              throw down;
            });
    var knowsUs = Surroundings.of(iso2 -> Optional.of(US));
    var noDomains =
        knowsUs.whereDomains(
            domain -> {
              throw down;
            });
    var noAddresses =
        knowsUs.whereAddresses(
            address -> {
              throw down;
            });

    for (Surroundings faulty : List.of(noRules, noDomains, noAddresses)) {
      assertThatThrownBy(() -> faulty.verification().verify(Accounts.SOUND)).isSameAs(down);
    }
  }

  private List<Finding> verify(CustomerAccount account) {
    return verification.verify(account);
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static Finding unknownCountry() {
    return Finding.error("account.address.country", FindingCode.UNKNOWN_COUNTRY);
  }

  private static CustomerAccount nothing() {
    return new CustomerAccount(null, null, null, null, null, null, null, null, null);
  }
}
