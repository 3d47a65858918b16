package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.agreement.AcceptedAgreements;
import io.cspdesk.onboarding.agreement.AgreementVerification;
import io.cspdesk.onboarding.calendar.TodayInCountry;
import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.AddressValidator;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.customer.CustomerDirectory;
import io.cspdesk.onboarding.customer.DomainAvailability;
import io.cspdesk.onboarding.customer.DomainLookUp;
import io.cspdesk.onboarding.customer.PartnerMarket;
import io.cspdesk.onboarding.customer.country.RegistrationNumbers;
import io.cspdesk.onboarding.customer.country.SellingMarkets;
import io.cspdesk.onboarding.subscription.OfferCatalogue;
import io.cspdesk.onboarding.subscription.OrderVerification;
import io.cspdesk.onboarding.subscription.OwnedOffers;
import io.cspdesk.onboarding.subscription.Segment;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the rules, which know no framework, what they ask of the outside world. */
@Configuration
class WorkflowConfiguration {

  @Bean
  AccountVerification accountVerification(
      CountryRulesSource countryRules,
      DomainAvailability domains,
      AddressValidator addresses,
      SellingMarkets markets,
      RegistrationNumbers registrationNumbers,
      OnboardingProperties properties) {
    return new AccountVerification(
        countryRules,
        domains,
        addresses,
        markets,
        registrationNumbers,
        new PartnerMarket(
            properties.partner().country(), properties.partner().effectiveDomainSuffix()));
  }

  @Bean
  DomainLookUp domainLookUp(
      CustomerDirectory directory, DomainAvailability domains, AccountVerification verification) {
    return new DomainLookUp(directory, domains, verification);
  }

  @Bean
  AgreementVerification agreementVerification(TodayInCountry today, AcceptedAgreements accepted) {
    return new AgreementVerification(today, accepted);
  }

  @Bean
  TodayInCountry todayInCountry(Clock clock) {
    return new TodayInCountry(clock);
  }

  /**
   * A new tenant has no qualification: Microsoft grants one afterwards (Partner Center docs:
   * update-customer-qualification-asynchronous), and on the US Government cloud there are none
   * (partner-center-for-microsoft-us-govt-cloud).
   */
  @Bean
  OrderVerification orderVerification(
      OfferCatalogue offers, OwnedOffers owned, OnboardingProperties properties) {
    OnboardingProperties.Partner partner = properties.partner();
    return new OrderVerification(offers, owned, partner.country(), Segment.COMMERCIAL);
  }

  @Bean
  Clock clock() {
    return new EngineClock(ZoneId.systemDefault());
  }
}
