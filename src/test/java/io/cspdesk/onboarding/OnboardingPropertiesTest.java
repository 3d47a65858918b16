package io.cspdesk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OnboardingPropertiesTest {

  private static final String PROVIDER = "onboarding.partner.indirect-provider-id=some-tenant";

  @EnableConfigurationProperties(OnboardingProperties.class)
  static class Settings {}

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(Settings.class);

  @Test
  void nothingNeedsToBeSet() {
    application.run(context -> assertThat(context).hasNotFailed());
  }

  @ParameterizedTest
  @CsvSource({
    "language=fr, set onboarding.language to en or ja",
    "partner.model=reseller, set onboarding.partner.model to",
    "partner.model=INDIRECT_PROVIDER, set onboarding.partner.model to",
    "partner.model=, set onboarding.partner.model to",
    "partner.model=indirect-reseller, set onboarding.partner.indirect-provider-id",
    "partner.country=usa, set onboarding.partner.country to two capital letters",
    "partner.cloud=germany, set onboarding.partner.cloud to",
    "partner.domain-suffix=onmicrosoft.com, set onboarding.partner.domain-suffix to",
    "partner.time-zone=Tokyo, set onboarding.partner.time-zone to",
    "overdue-check=PT0S, set onboarding.overdue-check to a second or more"
  })
  void aWrongSettingStopsTheStartWithWhatToDo(String setting, String advice) {
    application
        .withPropertyValues("onboarding." + setting)
        .run(
            context ->
                assertThat(context).getFailure().rootCause().hasMessageContaining(advice.trim()));
  }

  @ParameterizedTest
  @CsvSource({"indirect-provider,china", "indirect-reseller,us-government"})
  void indirectPartnersAreOnThePublicCloudOnly(String model, String cloud) {
    String[] settings = {PROVIDER, "onboarding.partner.model=" + model};
    application.withPropertyValues(settings).run(context -> assertThat(context).hasNotFailed());
    application
        .withPropertyValues(settings)
        .withPropertyValues("onboarding.partner.cloud=" + cloud)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("or onboarding.partner.cloud to public"));
  }
}
