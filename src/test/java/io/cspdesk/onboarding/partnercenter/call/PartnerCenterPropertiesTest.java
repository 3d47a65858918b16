package io.cspdesk.onboarding.partnercenter.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.WrongSettings;
import io.cspdesk.onboarding.partner.Cloud;
import io.cspdesk.onboarding.simulator.SimulatorPresence;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

class PartnerCenterPropertiesTest {

  @EnableConfigurationProperties({
    PartnerCenterProperties.class,
    OnboardingProperties.class,
    ServerProperties.class
  })
  @Import({MicrosoftDestination.class, SimulatorPresence.class})
  static class Connection {}

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(Connection.class);

  @Test
  void nothingConfiguredMeansTheSimulator() {
    application.run(
        context -> {
          PartnerCenterProperties properties = context.getBean(PartnerCenterProperties.class);
          assertThat(properties.baseUrl()).isNull();
          assertThat(properties.readTimeout()).isEqualTo(Duration.ofSeconds(60));
        });
  }

  @Test
  void aBlankAddressCountsAsNone() {
    application
        .withPropertyValues("partner-center.base-url=")
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void theSignInOfARealPartnerCenterIsAskedForAtOnce() {
    application
        .withPropertyValues("partner-center.base-url=https://api.partnercenter.microsoft.com")
        .run(
            context ->
                assertThat(context.getStartupFailure().getCause())
                    .rootCause()
                    .asInstanceOf(InstanceOfAssertFactories.type(WrongSettings.class))
                    .extracting(WrongSettings::sentences)
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .extracting(sentence -> sentence.split(" ")[0])
                    .containsExactly(
                        "partner-center.tenant",
                        "partner-center.application-id",
                        "partner-center.application-secret",
                        "partner-center.refresh-token"));
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC, https://api.partnercenter.microsoft.com, https://login.microsoftonline.com",
    "US_GOVERNMENT, https://api.partnercenter.microsoft.com, https://login.microsoftonline.us",
    "CHINA, https://partner.partnercenterapi.microsoftonline.cn, https://login.chinacloudapi.cn"
  })
  void eachCloudHasItsAddresses(Cloud cloud, String partnerCenter, String authority) {
    assertThat(CloudAddresses.of(cloud).partnerCenter()).hasToString(partnerCenter);
    assertThat(CloudAddresses.of(cloud).authority()).hasToString(authority);
    assertThat(CloudAddresses.of(cloud).resource(Grant.APP_AND_USER)).isEqualTo(partnerCenter);
  }

  @Test
  void whatIsSetIsUsedAndTheRestIsTheClouds() {
    Destination real = Settings.destination(Settings.of(Map.of()));
    Destination other =
        Settings.destination(
            Settings.of(
                Map.of(
                    "base-url", "https://a.example.com/", "authority", "https://b.example.com/")));

    assertThat(real.isHere()).isFalse();
    assertThat(real.partnerCenter()).hasToString("https://api.partnercenter.microsoft.com");
    assertThat(real.authority()).hasToString("https://login.microsoftonline.com");
    assertThat(other.partnerCenter()).hasToString("https://a.example.com");
    assertThat(other.authority()).hasToString("https://b.example.com");
  }

  @Test
  void noSecretIsInTheTextOfTheSettings() {
    PartnerCenterProperties properties = Settings.of(Map.of());

    assertThat(properties + " " + properties.registration())
        .contains("partner.example.com")
        .doesNotContain(Settings.SECRET, Settings.REFRESH_TOKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base-url=http://partner.example.com",
        "base-url=partner",
        "authority=http://login.example.com",
        "tenant=a/b",
        "application-id=mine",
        "lookup-timeout=3m",
        "pause=0s",
        "read-timeout=0s",
        "read-timeout=5m",
        "connect-timeout=-1s",
        "cache-for=2d"
      })
  void aWrongValueStopsTheStartWithASentence(String property) {
    application
        .withPropertyValues(realOf(property))
        .withPropertyValues("partner-center." + property)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageStartingWith("partner-center." + property.split("=")[0]));
  }

  /** Timeouts may be set for the simulator as well. */
  private static String[] realOf(String property) {
    return property.contains("-timeout") || property.startsWith("cache") || property.startsWith("p")
        ? new String[0]
        : Settings.complete().entrySet().stream()
            .map(setting -> "partner-center." + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
  }
}
