package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.customer.country.RegistrationNumbers;
import io.cspdesk.onboarding.customer.country.SellingMarkets;
import io.cspdesk.onboarding.field.DomainField;
import io.cspdesk.onboarding.field.EmailField;
import io.cspdesk.onboarding.field.PhoneField;
import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what keeps an account from being created: all of it at once, in the order of the form. The
 * fields and most bounds are those of Partner Center docs: create-a-customer, utility-resources
 * (Address) and customer-resources.
 *
 * <p>Of a customer outside the partner's market nobody is asked anything: only what can be seen
 * here is found.
 *
 * <p>What its sources throw is a technical fault and passes through.
 */
public final class AccountVerification {

  /** Assumed: no source gives a bound. */
  static final int COMPANY_NAME_MAX = 250;

  /** Partner Center docs: utility-resources, Address. */
  static final int PERSON_NAME_MAX = 50;

  /** Assumed: ours alone, Partner Center never sees it. */
  static final int JUSTIFICATION_MAX = 1000;

  /** RFC 5646 §4.4.1: no tag in use needs more. */
  static final int LANGUAGE_TAG_MAX = 35;

  private static final Address NO_ADDRESS = new Address(null, null, null, null, null, null);
  private static final PrimaryContact NOBODY = new PrimaryContact(null, null, null, null, null);

  private final CountryRulesSource countries;
  private final AddressValidator addresses;
  private final SellingMarkets markets;
  private final RegistrationNumbers registrationNumbers;
  private final DomainRules domains;
  private final String partnerCountry;

  public AccountVerification(
      CountryRulesSource countries,
      DomainAvailability domains,
      AddressValidator addresses,
      SellingMarkets markets,
      RegistrationNumbers registrationNumbers,
      PartnerMarket partner) {
    this.countries = countries;
    this.addresses = addresses;
    this.markets = markets;
    this.registrationNumbers = registrationNumbers;
    this.domains = new DomainRules(domains, partner.domainSuffix());
    this.partnerCountry = partner.country();
  }

  /**
   * @param mayCreate whether the partner creates customers, and not its provider
   */
  public List<Finding> verify(CustomerRequest request, boolean mayCreate) {
    if (request.isExisting()) {
      return verifyExisting(request.account(), request.existingDomain());
    }
    List<Finding> found = verify(request.account());
    return mayCreate
        ? found
        : Stream.concat(
                Stream.of(Finding.error("existingCustomer", FindingCode.RESELLER_CANNOT_CREATE)),
                found.stream())
            .toList();
  }

  public List<Finding> verify(@Nullable CustomerAccount account) {
    CustomerAccount given = account == null ? CustomerAccount.NOTHING : account;
    Address address = given.address() == null ? NO_ADDRESS : given.address();
    PrimaryContact contact = given.primaryContact() == null ? NOBODY : given.primaryContact();
    Optional<Finding> outsideMarket = markets.check(partnerCountry, address.country());
    boolean inMarket = outsideMarket.isEmpty();
    AddressRules addressRules =
        inMarket ? AddressRules.of(address.country(), countries) : AddressRules.of(outsideMarket);
    CountryRules country = addressRules.country();

    return Stream.of(
            Stream.of(
                companyName(given.companyName()),
                domains.check(given.domainPrefix(), inMarket),
                oneOf(
                    "account.culture",
                    given.culture(),
                    country.cultures(),
                    FindingCode.UNSUPPORTED_CULTURE),
                oneOf(
                    "account.language",
                    given.language(),
                    country.languages(),
                    FindingCode.UNSUPPORTED_LANGUAGE),
                registrationNumbers.check(
                    country.country(), given.organizationRegistrationNumber()),
                EmailField.required("account.email", given.email())),
            addressRules.check(address, addresses),
            check(contact, country),
            Stream.of(
                TextField.optionalLines(
                    "account.justification", given.justification(), JUSTIFICATION_MAX)))
        .flatMap(findings -> findings)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What is needed of a customer who has a tenant already, and so is not created: where it is, and
   * whom to write to.
   *
   * @param existingDomain the tenant's, in full
   */
  public List<Finding> verifyExisting(
      @Nullable CustomerAccount account, @Nullable String existingDomain) {
    CustomerAccount given = account == null ? CustomerAccount.NOTHING : account;
    Address address = given.address() == null ? NO_ADDRESS : given.address();
    PrimaryContact contact = given.primaryContact() == null ? NOBODY : given.primaryContact();
    return Stream.of(
            TextField.required("account.companyName", given.companyName(), COMPANY_NAME_MAX),
            DomainField.required("existingDomain", existingDomain),
            TextField.required("account.address.country", address.country())
                .or(() -> markets.check(partnerCountry, address.country())),
            TextField.optional(
                "account.primaryContact.firstName", contact.firstName(), PERSON_NAME_MAX),
            TextField.optional(
                "account.primaryContact.lastName", contact.lastName(), PERSON_NAME_MAX),
            TextField.isMissing(contact.email())
                ? Optional.<Finding>empty()
                : EmailField.required("account.primaryContact.email", contact.email()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether an account with these findings may pass: a warning may, once somebody says why. */
  public static boolean passes(@Nullable CustomerAccount account, List<Finding> findings) {
    boolean justified = account != null && !TextField.isMissing(account.justification());
    return findings.stream()
        .allMatch(finding -> finding.severity() == Severity.warning && justified);
  }

  /** Whether the partner may sell to the customer, as far as a country is given. */
  public boolean isInMarket(@Nullable CustomerAccount account) {
    return account == null
        || account.address() == null
        || markets.check(partnerCountry, account.address().country()).isEmpty();
  }

  /** The domain of the tenant that is there, or of the one to be made; empty while unknown. */
  public Optional<String> wantedDomain(CustomerRequest request) {
    return request.isExisting() || request.existingDomain() != null
        ? DomainField.normalized(request.existingDomain())
        : domainOf(request.account());
  }

  /** The full domain that an account asks for, in lower case; empty when its prefix is none. */
  public Optional<String> domainOf(@Nullable CustomerAccount account) {
    return Optional.ofNullable(account).map(CustomerAccount::domainPrefix).flatMap(domains::domain);
  }

  private static Optional<Finding> companyName(@Nullable String name) {
    return TextField.required("account.companyName", name, COMPANY_NAME_MAX)
        .or(() -> CompanyNameRules.check(name));
  }

  private Stream<Optional<Finding>> check(PrimaryContact contact, CountryRules country) {
    String path = "account.primaryContact.";
    String phone = path + "phoneNumber";
    Optional<Finding> missingPhone =
        registrationNumbers.phoneRequired(country.country())
                && TextField.isMissing(contact.phoneNumber())
            ? Optional.of(Finding.error(phone, FindingCode.REQUIRED))
            : Optional.empty();
    return Stream.of(
        TextField.required(path + "firstName", contact.firstName(), PERSON_NAME_MAX),
        TextField.optional(path + "middleName", contact.middleName(), PERSON_NAME_MAX),
        TextField.required(path + "lastName", contact.lastName(), PERSON_NAME_MAX),
        EmailField.required(path + "email", contact.email()),
        missingPhone.or(
            () ->
                PhoneField.optional(
                    phone, contact.phoneNumber(), country.country(), country.phoneNumberRegex())));
  }

  private static Optional<Finding> oneOf(
      String field, @Nullable String value, List<String> supported, FindingCode otherwise) {
    return TextField.required(field, value, LANGUAGE_TAG_MAX)
        .or(
            () ->
                supported.isEmpty() || supported.contains(value)
                    ? Optional.empty()
                    : Optional.of(
                        Finding.error(
                            field, otherwise, Map.of("supported", String.join(", ", supported)))));
  }
}
