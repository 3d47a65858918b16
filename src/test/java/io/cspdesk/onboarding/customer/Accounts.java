package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.example.Example;
import io.cspdesk.onboarding.example.Examples;

/** A sound account with every part, and the same with one value changed. */
final class Accounts {

  static final Example EXAMPLE =
      Examples.account("Contoso1")
          .with("address.addressLine2", "Suite 2")
          .with("primaryContact.middleName", "A.");

  static final CustomerAccount SOUND = EXAMPLE.as(CustomerAccount.class);

  private Accounts() {}

  /**
   * @param path as findings name it
   */
  static CustomerAccount with(String path, String value) {
    return EXAMPLE.with(path.replace("account.", ""), value).as(CustomerAccount.class);
  }

  static CustomerAccount at(Address address) {
    return EXAMPLE.with("address", address).as(CustomerAccount.class);
  }
}
