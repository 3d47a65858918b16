package io.cspdesk.onboarding.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.customer.DomainLookUp.Owner;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainLookUpTest {

  private static final String FREE = "free.onmicrosoft.com";
  private static final String OURS = "ours.onmicrosoft.com";
  private static final String THEIRS = "theirs.onmicrosoft.com";
  private static final CustomerRecord CUSTOMER = new CustomerRecord("c-1", "Contoso", OURS);
  private static final Owner NOBODY = new Owner(Optional.empty(), false, List.of());

  private final List<String> asked = new ArrayList<>();

  private final DomainLookUp lookUp =
      new DomainLookUp(
          domain -> {
            asked.add("ours? " + domain);
            return domain.equals(OURS) ? Optional.of(CUSTOMER) : Optional.empty();
          },
          domain -> {
            asked.add("free? " + domain);
            return domain.equals(FREE);
          },
          Surroundings.of(country -> Optional.empty()).verification());

  @ParameterizedTest
  @CsvSource({
    "false, ,                     account.domainPrefix",
    "false, ours.onmicrosoft.com, existingDomain",
    "true,  ours.onmicrosoft.com, existingDomain",
    "true,  ,                     account.domainPrefix"
  })
  void aCustomerOfOursIsToldBesideTheFieldThatNamesTheDomain(
      boolean existing, String existingDomain, String field) {
    assertThat(lookUp.ownerOf(OURS, request(existing, existingDomain)))
        .isEqualTo(
            new Owner(
                Optional.of(CUSTOMER),
                false,
                List.of(Finding.error(field, FindingCode.DOMAIN_TAKEN))));
    assertThat(asked).containsExactly("ours? " + OURS);
  }

  @Test
  void whoeverNamesATenantsDomainHasAnExistingCustomerIfSomebodyHasIt() {
    assertThat(lookUp.ownerOf(THEIRS, request(false, THEIRS)))
        .isEqualTo(new Owner(Optional.empty(), true, List.of()));
    assertThat(lookUp.ownerOf(FREE, request(false, FREE))).isEqualTo(NOBODY);
    assertThat(asked).contains("free? " + THEIRS, "free? " + FREE);
  }

  @Test
  void whetherAWantedDomainIsFreeIsNotAskedHere() {
    assertThat(lookUp.ownerOf(THEIRS, request(false, null))).isEqualTo(NOBODY);
    assertThat(lookUp.ownerOf(THEIRS, request(true, THEIRS))).isEqualTo(NOBODY);
    assertThat(asked).containsOnly("ours? " + THEIRS);
  }

  @Test
  void nobodyIsAskedWithoutADomainOrOutsideTheMarket() {
    CustomerAccount outside = Accounts.with("account.address.country", "KP");

    assertThat(lookUp.ownerOf(null, request(false, null))).isEqualTo(NOBODY);
    assertThat(lookUp.ownerOf(OURS, new CustomerRequest(outside, false, OURS))).isEqualTo(NOBODY);
    assertThat(asked).isEmpty();
  }

  @Test
  void anAccountThatIsNotGivenYetKeepsNobodyFromAsking() {
    assertThat(lookUp.ownerOf(OURS, new CustomerRequest(null, true, OURS)).ours())
        .contains(CUSTOMER);
  }

  private static CustomerRequest request(boolean existing, String existingDomain) {
    return new CustomerRequest(Accounts.SOUND, existing, existingDomain);
  }
}
