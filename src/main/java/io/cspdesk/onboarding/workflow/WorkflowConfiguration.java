package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.customer.DomainAvailability;
import io.cspdesk.onboarding.subscription.OfferCatalogue;
import io.cspdesk.onboarding.subscription.OrderVerification;
import io.cspdesk.onboarding.subscription.OwnedOffers;
import io.cspdesk.onboarding.subscription.Segment;
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

  @Bean
  OrderVerification orderVerification(
      OfferCatalogue offers, OwnedOffers owned, OnboardingProperties properties) {
    OnboardingProperties.Partner partner = properties.partner();
    return new OrderVerification(offers, owned, partner.country(), segment(partner.cloud()));
  }

  /**
   * A new tenant has no qualification: Microsoft grants one afterwards (Partner Center docs:
   * CustomerQualification, update-customer-qualification-asynchronous). Who is on the government's
   * cloud is government.
   */
  private static Segment segment(String cloud) {
    return cloud.equals("us-government") ? Segment.GOVERNMENT : Segment.COMMERCIAL;
  }

  /** The day is the one at the server, which stands where the partner is. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
