package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.customer.AddressValidator;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.customer.DomainAvailability;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.subscription.OwnedOffers;
import java.time.Clock;

/** Everything that can be asked of one Partner Center. */
public record PartnerCenter(
    AddressValidator addresses,
    Agreements agreements,
    Catalogue catalogue,
    CountryRulesSource countries,
    Customers customers,
    DomainAvailability domains,
    Orders orders,
    Relationships relationships,
    Resellers resellers,
    OwnedOffers subscriptions) {

  static PartnerCenter of(
      PartnerCenterConnection connection, PartnerCenterProperties properties, Clock clock) {
    return new PartnerCenter(
        new Addresses(connection, properties, clock),
        new Agreements(connection, clock),
        new Catalogue(connection, properties, clock),
        new CountryValidationRules(connection, properties, clock),
        new Customers(connection),
        new Domains(connection),
        new Orders(connection),
        new Relationships(connection),
        new Resellers(connection),
        new Subscriptions(connection));
  }
}
