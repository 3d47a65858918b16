package io.cspdesk.onboarding.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainPrefixTest {

  private static final CountryRules NO_DEMANDS =
      new CountryRules("US", false, false, false, null, null, null, null, null, null);

  private final List<String> askedDomains = new ArrayList<>();

  private final AccountVerification verification =
      Surroundings.of(iso2 -> Optional.of(NO_DEMANDS))
          .whereDomains(
              domain -> {
                askedDomains.add(domain);
                return !domain.equals("fabrikam.onmicrosoft.com");
              })
          .verification();

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "Contoso", "abcdefghijklmnopqrstuvwxyz", "0", "Z9"})
  void aPrefixIsLettersAndDigits(String prefix) {
    assertThat(verify(Accounts.with("account.domainPrefix", prefix))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con-toso",
        "con.toso",
        "con_toso",
        "con toso",
        " contoso",
        "contoso ",
        "contoso.onmicrosoft.com",
        "contosö",
        "ｃｏｎｔｏｓｏ",
        "コントソ",
        "con/../toso",
        "٣"
      })
  void nothingElseIsAPrefixNorAskedFor(String prefix) {
    assertThat(verify(Accounts.with("account.domainPrefix", prefix)))
        .containsExactly(invalidPrefix());
    assertThat(askedDomains).isEmpty();
  }

  @Test
  void aPrefixHasAtMost27Characters() {
    assertThat(verify(Accounts.with("account.domainPrefix", "x".repeat(27)))).isEmpty();
    assertThat(verify(Accounts.with("account.domainPrefix", "x".repeat(28))))
        .containsExactly(invalidPrefix());
    assertThat(verify(Accounts.with("account.domainPrefix", "x".repeat(1 << 20))))
        .containsExactly(invalidPrefix());
    assertThat(askedDomains).hasSize(1);
  }

  @Test
  void aDomainThatSomeoneHasIsTaken() {
    assertThat(verify(Accounts.with("account.domainPrefix", "Fabrikam")))
        .containsExactly(
            Finding.error(
                "account.domainPrefix",
                FindingCode.DOMAIN_TAKEN,
                Map.of("domain", "fabrikam.onmicrosoft.com")));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "con-toso", "contoso.onmicrosoft.com"})
  void withoutAPrefixThereIsNoDomain(String prefix) {
    assertThat(verification.domainOf(Accounts.with("account.domainPrefix", prefix))).isEmpty();
    assertThat(verification.domainOf(null)).isEmpty();
  }

  @Test
  void theDomainIsThePrefixWithTheCloudsSuffix() {
    assertThat(verification.domainOf(Accounts.SOUND)).contains("contoso1.onmicrosoft.com");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "onmicrosoft.com", ".", "..", ".on microsoft.com"})
  void theSuffixMustBeOne(String suffix) {
    assertThatThrownBy(
            () ->
                Surroundings.of(iso2 -> Optional.empty())
                    .verification(new PartnerMarket("US", suffix)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".onmicrosoft.com");
  }

  private List<Finding> verify(CustomerAccount account) {
    return verification.verify(account);
  }

  private static Finding invalidPrefix() {
    return Finding.error(
        "account.domainPrefix", FindingCode.INVALID_DOMAIN_PREFIX, Map.of("max", 27));
  }
}
