package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.customer.DomainAvailability;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the rules, which know no framework, what they ask of the outside world. */
@Configuration
class WorkflowConfiguration {

  @Bean
  AccountVerification accountVerification(
      CountryRulesSource countryRules,
      DomainAvailability domains,
      OnboardingProperties properties) {
    return new AccountVerification(countryRules, domains, properties.partner().domainSuffix());
  }

  /** The day is the one at the server, which stands where the partner is. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
