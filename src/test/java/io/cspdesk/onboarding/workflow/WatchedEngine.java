package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.OnboardingProperties;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** An engine that tells where it goes, for partners of every kind. */
@TestConfiguration
class WatchedEngine {

  @Bean
  ProcessEnginePlugin flowCoverage() {
    return new FlowCoverage.Plugin();
  }

  /** In the place of the real one, for expressions of the diagram name it. */
  @Bean("partner")
  SwitchablePartner switchablePartner(OnboardingProperties properties) {
    return new SwitchablePartner(properties);
  }
}
