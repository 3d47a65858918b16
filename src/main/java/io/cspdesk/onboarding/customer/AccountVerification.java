package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.field.EmailField;
import io.cspdesk.onboarding.field.PhoneField;
import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what keeps an account from being created: all of it at once, in the order of the form. The
 * fields and most bounds are those of Partner Center docs: create-a-customer, utility-resources
 * (Address) and customer-resources.
 *
 * <p>What its sources throw is a technical fault and passes through.
 */
public final class AccountVerification {

  /** Assumed: no source gives a bound. */
  static final int COMPANY_NAME_MAX = 250;

  /** Partner Center docs: utility-resources, Address. */
  static final int PERSON_NAME_MAX = 50;

  /** Assumed: the longest of the documented numbers has 14 digits. */
  static final int REGISTRATION_NUMBER_MAX = 50;

  /** Assumed: ours alone, Partner Center never sees it. */
  static final int JUSTIFICATION_MAX = 1000;

  /** RFC 5646 §4.4.1: no tag in use needs more. */
  static final int LANGUAGE_TAG_MAX = 35;

  /** A domain has 17 to 43 characters, 16 of them ".onmicrosoft.com" (Partner Center cmdlets). */
  static final int PREFIX_MAX = 27;

  /** No punctuation (Partner Center Storefront); of a hyphen no source speaks, so it is refused. */
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9]{1," + PREFIX_MAX + "}");

  private static final Pattern SUFFIX = Pattern.compile("(\\.[a-z0-9-]+)+");

  private static final Address NO_ADDRESS = new Address(null, null, null, null, null, null);
  private static final PrimaryContact NOBODY = new PrimaryContact(null, null, null, null, null);
  private static final CustomerAccount NOTHING =
      new CustomerAccount(null, null, null, null, null, null, null, null, null);

  private final CountryRulesSource countries;
  private final DomainAvailability domains;
  private final String domainSuffix;

  /**
   * @param domainSuffix what the cloud puts behind a prefix, such as {@code .onmicrosoft.com}
   */
  public AccountVerification(
      CountryRulesSource countries, DomainAvailability domains, String domainSuffix) {
    if (domainSuffix == null || !SUFFIX.matcher(domainSuffix).matches()) {
      throw new IllegalArgumentException(
          "The domain suffix must look like .onmicrosoft.com, but is: " + domainSuffix);
    }
    this.countries = countries;
    this.domains = domains;
    this.domainSuffix = domainSuffix;
  }

  /**
   * @param account may be null, as may any part of it
   * @param domainIsOurs the tenant was created already: then its domain is taken, by us
   */
  public List<Finding> verify(CustomerAccount account, boolean domainIsOurs) {
    CustomerAccount given = account == null ? NOTHING : account;
    Address address = given.address() == null ? NO_ADDRESS : given.address();
    PrimaryContact contact = given.primaryContact() == null ? NOBODY : given.primaryContact();
    AddressRules addressRules = AddressRules.of(address.country(), countries);
    CountryRules country = addressRules.country();

    return Stream.of(
            Stream.of(
                TextField.required("account.companyName", given.companyName(), COMPANY_NAME_MAX),
                domain(given, domainIsOurs),
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
                TextField.optional(
                    "account.organizationRegistrationNumber",
                    given.organizationRegistrationNumber(),
                    REGISTRATION_NUMBER_MAX),
                EmailField.required("account.email", given.email())),
            addressRules.check(address),
            check(contact, country),
            Stream.of(
                TextField.optionalLines(
                    "account.justification", given.justification(), JUSTIFICATION_MAX)))
        .flatMap(findings -> findings)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The full domain that an account asks for, in lower case; empty when its prefix is none.
   *
   * @param account may be null
   */
  public Optional<String> domainOf(CustomerAccount account) {
    return Optional.ofNullable(account)
        .map(CustomerAccount::domainPrefix)
        .filter(prefix -> PREFIX.matcher(prefix).matches())
        .map(prefix -> prefix.toLowerCase(Locale.ROOT) + domainSuffix);
  }

  private Optional<Finding> domain(CustomerAccount account, boolean domainIsOurs) {
    String field = "account.domainPrefix";
    return TextField.required(field, account.domainPrefix())
        .or(
            () -> {
              Optional<String> domain = domainOf(account);
              if (domain.isEmpty()) {
                return Optional.of(
                    Finding.error(
                        field, FindingCode.INVALID_DOMAIN_PREFIX, Map.of("max", PREFIX_MAX)));
              }
              return domain
                  .filter(name -> !domainIsOurs && !domains.isAvailable(name))
                  .map(
                      name ->
                          Finding.error(field, FindingCode.DOMAIN_TAKEN, Map.of("domain", name)));
            });
  }

  private static Stream<Optional<Finding>> check(PrimaryContact contact, CountryRules country) {
    String path = "account.primaryContact.";
    return Stream.of(
        TextField.required(path + "firstName", contact.firstName(), PERSON_NAME_MAX),
        TextField.optional(path + "middleName", contact.middleName(), PERSON_NAME_MAX),
        TextField.required(path + "lastName", contact.lastName(), PERSON_NAME_MAX),
        EmailField.required(path + "email", contact.email()),
        PhoneField.optional(
            path + "phoneNumber",
            contact.phoneNumber(),
            country.country(),
            country.phoneNumberRegex()));
  }

  private static Optional<Finding> oneOf(
      String field, String value, List<String> supported, FindingCode otherwise) {
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
