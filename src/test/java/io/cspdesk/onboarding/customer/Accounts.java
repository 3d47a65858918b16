package io.cspdesk.onboarding.customer;

/** A sound account, and the same with one value changed. All names are invented. */
final class Accounts {

  static final Address ADDRESS =
      new Address("1 Contoso Way", "Suite 2", "Redmond", "WA", "98052", "US");

  static final PrimaryContact CONTACT =
      new PrimaryContact("Kim", "A.", "Example", "kim@example.com", "425-555-0100");

  static final CustomerAccount SOUND =
      new CustomerAccount(
          "Contoso Trading Corporation",
          "Contoso1",
          "en-US",
          "en",
          null,
          "billing@example.com",
          ADDRESS,
          CONTACT,
          null);

  private Accounts() {}

  /** The sound account with the value at {@code path} (as findings name it) replaced. */
  static CustomerAccount with(String path, String value) {
    CustomerAccount a = SOUND;
    return new CustomerAccount(
        pick(path, "account.companyName", value, a.companyName()),
        pick(path, "account.domainPrefix", value, a.domainPrefix()),
        pick(path, "account.culture", value, a.culture()),
        pick(path, "account.language", value, a.language()),
        pick(
            path,
            "account.organizationRegistrationNumber",
            value,
            a.organizationRegistrationNumber()),
        pick(path, "account.email", value, a.email()),
        addressWith(path, value),
        contactWith(path, value),
        pick(path, "account.justification", value, a.justification()));
  }

  static CustomerAccount at(Address address) {
    CustomerAccount a = SOUND;
    return new CustomerAccount(
        a.companyName(),
        a.domainPrefix(),
        a.culture(),
        a.language(),
        a.organizationRegistrationNumber(),
        a.email(),
        address,
        a.primaryContact(),
        a.justification());
  }

  private static Address addressWith(String path, String value) {
    return new Address(
        pick(path, "account.address.addressLine1", value, ADDRESS.addressLine1()),
        pick(path, "account.address.addressLine2", value, ADDRESS.addressLine2()),
        pick(path, "account.address.city", value, ADDRESS.city()),
        pick(path, "account.address.state", value, ADDRESS.state()),
        pick(path, "account.address.postalCode", value, ADDRESS.postalCode()),
        pick(path, "account.address.country", value, ADDRESS.country()));
  }

  private static PrimaryContact contactWith(String path, String value) {
    return new PrimaryContact(
        pick(path, "account.primaryContact.firstName", value, CONTACT.firstName()),
        pick(path, "account.primaryContact.middleName", value, CONTACT.middleName()),
        pick(path, "account.primaryContact.lastName", value, CONTACT.lastName()),
        pick(path, "account.primaryContact.email", value, CONTACT.email()),
        pick(path, "account.primaryContact.phoneNumber", value, CONTACT.phoneNumber()));
  }

  private static String pick(String path, String field, String value, String otherwise) {
    return path.equals(field) ? value : otherwise;
  }
}
