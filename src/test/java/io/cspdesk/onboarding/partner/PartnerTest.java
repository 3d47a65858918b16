package io.cspdesk.onboarding.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.OnboardingProperties;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Without validation, so that each question is asked of every combination. */
class PartnerTest {

  @ParameterizedTest
  @CsvSource({
    "direct-bill,       true,  false",
    "indirect-provider, true,  true",
    "indirect-reseller, false, false"
  })
  void theModelTellsWhoSells(String model, boolean soldByUs, boolean needsReseller) {
    Partner partner = partner(Map.of("model", model, "indirect-provider-id", "contoso"));

    assertThat(partner.isSoldByUs()).isEqualTo(soldByUs);
    assertThat(partner.needsReseller()).isEqualTo(needsReseller);
    assertThat(partner.providerId()).isEqualTo(soldByUs ? null : "contoso");
    assertThat(partner.model().id()).isEqualTo(model);
  }

  @ParameterizedTest
  @CsvSource({
    "public,        true,  true,  true,  .onmicrosoft.com",
    "us-government, false, false, false, .onmicrosoft.com",
    "china,         true,  false, false, .partner.onmschina.cn"
  })
  void theCloudTellsWhatCanBeAskedOfMicrosoft(
      String cloud, boolean mayInvite, boolean agreementApi, boolean indirect, String suffix) {
    Map<String, String> set = Map.of("cloud", cloud);
    Partner partner = partner(set);

    assertThat(partner.isMayInvite()).isEqualTo(mayInvite);
    assertThat(partner.hasAgreementApi()).isEqualTo(agreementApi);
    assertThat(partner.cloud().knows(Model.INDIRECT_PROVIDER)).isEqualTo(indirect);
    assertThat(partner.cloud().knows(Model.INDIRECT_RESELLER)).isEqualTo(indirect);
    assertThat(partner.cloud().knows(Model.DIRECT_BILL)).isTrue();
    assertThat(settings(set).partner().effectiveDomainSuffix()).isEqualTo(suffix);
    assertThat(partner.cloud().id()).isEqualTo(cloud);
  }

  @Test
  void whatIsSetTakesThePlaceOfTheCloudsSuffix() {
    assertThat(
            settings(Map.of("cloud", "china", "domain-suffix", ".example.cn"))
                .partner()
                .effectiveDomainSuffix())
        .isEqualTo(".example.cn");
  }

  @Test
  void itSellsWhereItIs() {
    assertThat(partner(Map.of("country", "JP")).country()).isEqualTo("JP");
  }

  @Test
  void onlyASandboxDeletes() {
    assertThat(partner(Map.of()).isMayDelete()).isFalse();
    assertThat(partner(Map.of("sandbox", "true")).isMayDelete()).isTrue();
  }

  private static Partner partner(Map<String, String> set) {
    return new Partner(settings(set));
  }

  private static OnboardingProperties settings(Map<String, String> set) {
    Map<String, String> named = new HashMap<>();
    set.forEach((key, value) -> named.put("onboarding.partner." + key, value));
    return new Binder(new MapConfigurationPropertySource(named))
        .bindOrCreate("onboarding", OnboardingProperties.class);
  }
}
