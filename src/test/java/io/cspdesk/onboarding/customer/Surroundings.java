package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.customer.AddressValidation.Status;
import io.cspdesk.onboarding.reference.ReferenceData;
import java.util.List;

/** What a verification asks of the world, for a partner in the United States. */
record Surroundings(
    CountryRulesSource countries, DomainAvailability domains, AddressValidator addresses) {

  static final PartnerMarket US_PARTNER = new PartnerMarket("US", ".onmicrosoft.com");

  /** Every domain is free and every address known. */
  static Surroundings of(CountryRulesSource countries) {
    return new Surroundings(countries, domain -> true, address -> answer(Status.VERIFIED));
  }

  Surroundings whereDomains(DomainAvailability others) {
    return new Surroundings(countries, others, addresses);
  }

  Surroundings whereAddresses(AddressValidator others) {
    return new Surroundings(countries, domains, others);
  }

  AccountVerification verification() {
    return verification(US_PARTNER);
  }

  AccountVerification verification(PartnerMarket partner) {
    return new AccountVerification(
        countries,
        domains,
        addresses,
        ReferenceData.sellingMarkets(),
        ReferenceData.edition(ReferenceData.DEFAULT_EDITION),
        partner);
  }

  static AddressValidation answer(Status status, Address... suggestions) {
    return new AddressValidation(status, List.of(suggestions), null, "");
  }
}
