package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.partnercenter.simulator.SimulatorPresence;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

class PartnerCenterPropertiesTest {

  @EnableConfigurationProperties({PartnerCenterProperties.class, ServerProperties.class})
  @Import({PartnerCenterConnection.class, SimulatorPresence.class})
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
  void aRealPartnerCenterIsStillOutOfReach() {
    application
        .withPropertyValues("partner-center.base-url=https://api.partnercenter.microsoft.com")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("remove partner-center.base-url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base-url=http://partner.example.com",
        "base-url=partner",
        "read-timeout=0s",
        "read-timeout=5m",
        "connect-timeout=-1s",
        "cache-for=2d"
      })
  void aWrongValueStopsTheStartWithASentence(String property) {
    application
        .withPropertyValues("partner-center." + property)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageStartingWith("partner-center." + property.split("=")[0]));
  }
}
