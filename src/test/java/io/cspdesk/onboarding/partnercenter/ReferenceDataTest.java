package io.cspdesk.onboarding.partnercenter;

import static io.cspdesk.onboarding.example.OfferIds.AUDIO_CONFERENCING;
import static io.cspdesk.onboarding.example.OfferIds.E3;
import static io.cspdesk.onboarding.example.OfferIds.E3_NONPROFIT;
import static io.cspdesk.onboarding.example.OfferIds.E3_TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.subscription.Offer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDataTest extends PartnerCenterOverHttp {

  @Test
  void readsTheRulesOfTheUnitedStates() {
    CountryRules rules = client.countries().countryRules("us").orElseThrow();

    assertThat(rules.country()).isEqualTo("US");
    assertThat(rules.stateRequired()).isTrue();
    assertThat(rules.cityRequired()).isTrue();
    assertThat(rules.postalCodeRequired()).isTrue();
    assertThat(rules.states()).hasSize(51).contains("WA", "DC");
    assertThat(rules.cultures()).containsExactly("en-US", "es-US");
    assertThat(rules.languages()).containsExactly("en", "es");
    assertThat(rules.callingCodes()).containsExactly("1");
    assertThat("98052-1234").matches(rules.postalCodeRegex());
    assertThat("9805").doesNotMatch(rules.postalCodeRegex());
    for (String phone : List.of("1 425 555 0100", "(425)555-0100", "425.555.0100", "4255550100")) {
      assertThat(phone).matches(rules.phoneNumberRegex());
    }
    assertThat("555-0100").doesNotMatch(rules.phoneNumberRegex());
  }

  @Test
  void portugalHasNeitherStatesNorAPhoneRule() {
    CountryRules rules = client.countries().countryRules("PT").orElseThrow();

    assertThat(rules.stateRequired()).isFalse();
    assertThat(rules.states()).isEmpty();
    assertThat(rules.phoneNumberRegex()).isNull();
    assertThat(rules.languages()).containsExactly("en", "pt-PT");
  }

  @Test
  void japanHasItsPrefectures() {
    assertThat(client.countries().countryRules("JP").orElseThrow().states())
        .hasSize(47)
        .contains("東京都");
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "JP", "DE", "GB", "FR", "PT", "CA", "BR", "RU", "CN"})
  void knowsTheCountry(String country) {
    assertThat(client.countries().countryRules(country)).isPresent();
    assertThat(client.catalogue().offers(country)).isNotEmpty();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"QQ", "USA", "../", "日本"})
  void doesNotKnowTheCountry(String country) {
    assertThat(client.countries().countryRules(country)).isEmpty();
    assertThat(client.catalogue().offers(country)).isEmpty();
  }

  @Test
  void readsTheCatalogue() {
    List<Offer> offers = client.catalogue().offers("US");

    assertThat(offers).hasSizeGreaterThanOrEqualTo(9);
    assertThat(offer(offers, E3_TRIAL))
        .satisfies(
            trial -> {
              assertThat(trial.isTrial()).isTrue();
              assertThat(trial.minimumQuantity()).isEqualTo(25);
              assertThat(trial.maximumQuantity()).isEqualTo(25);
              assertThat(trial.limit()).isEqualTo(1);
              assertThat(trial.limitUnitOfMeasure()).isEqualTo("Lifetime");
              assertThat(trial.supportedBillingCycles()).containsExactly("none");
            });
    assertThat(offer(offers, AUDIO_CONFERENCING))
        .satisfies(
            addOn -> {
              assertThat(addOn.isAddOn()).isTrue();
              assertThat(addOn.prerequisiteOffers()).containsExactly(E3);
            });
    assertThat(offer(offers, E3_NONPROFIT).reselleeQualifications()).containsExactly("Nonprofit");
    assertThat(offer(offers, "MS-AZR-0145P").billing()).isEqualTo("usage");
    assertThat(offer(offers, E3).category()).isEqualTo("Enterprise");
  }

  @Test
  void chinaHasNoAzure() {
    assertThat(client.catalogue().offers("CN"))
        .extracting(Offer::id)
        .doesNotContain("MS-AZR-0145P");
  }

  @Test
  void listsTheIndirectResellersAndWhoHasSigned() {
    assertThat(client.resellers().active())
        .hasSize(3)
        .allSatisfy(
            reseller -> {
              assertThat(reseller.id()).hasSize(36);
              assertThat(reseller.mpnId()).matches("\\d+");
            })
        .extracting(IndirectReseller::agreementSigned)
        .containsExactly(true, true, false);
  }

  @Test
  void findsACustomerByItsWholeDomainOnly() {
    String domain = newDomain();
    String longer = "northwind-" + domain;
    addExisting(longer + ".example.com", "reseller");
    assertThat(client.customers().findByDomain(longer)).isEmpty();

    addExisting(longer, "reseller");
    assertThat(client.customers().findByDomain(longer.toUpperCase()).orElseThrow())
        .satisfies(
            found -> {
              assertThat(found.domain()).isEqualTo(longer);
              assertThat(found.companyName()).isEqualTo("Northwind Traders");
              assertThat(found.customerId()).hasSize(36);
            });
  }

  @Test
  void doesNotFindSomeoneElsesCustomerThoughItsDomainIsTaken() {
    String domain = newDomain();
    assertThat(client.domains().isAvailable(domain)).isTrue();

    String id = addExisting(domain, "none");
    assertThat(client.domains().isAvailable(domain)).isFalse();
    assertThat(client.customers().findByDomain(domain)).isEmpty();

    http.postForLocation("/simulator/control/customers/" + id + "/relationship", null);
    assertThat(client.customers().findByDomain(domain)).isPresent();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"\"}", "100%_.onmicrosoft.com", "a&b={c}", "日本.example.com"})
  void findsNobodyForAStrangeDomain(String domain) {
    assertThat(client.customers().findByDomain(domain)).isEmpty();
  }

  private String addExisting(String domain, String relationship) {
    return http.postForObject(
            "/simulator/control/customers",
            Map.of(
                "domain", domain, "companyName", "Northwind Traders", "relationship", relationship),
            JsonNode.class)
        .get("customerId")
        .asText();
  }

  private static Offer offer(List<Offer> offers, String id) {
    return offers.stream().filter(offer -> offer.id().equals(id)).findFirst().orElseThrow();
  }
}
