package io.cspdesk.onboarding.simulator.customer;

import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.BillingProfile;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.CheckedCustomer;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.CompanyProfile;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.DefaultAddress;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.NewCustomer;
import io.cspdesk.onboarding.simulator.reference.SeededCountry;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a customer is refused for. Bounds: Partner Center docs, utility-resources; codes:
 * error-codes, and for addresses the Storefront sample. That the country's rules are applied here
 * just as they are published is assumed.
 */
@Component
class NewCustomerCheck {

  private static final Pattern DOMAIN =
      Pattern.compile(
          "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]{1,63}){1,5}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,188}");
  private static final int LONGEST_COMPANY_NAME = 500;

  private final Seeds seeds;

  NewCustomerCheck(Seeds seeds) {
    this.seeds = seeds;
  }

  CheckedCustomer check(NewCustomer customer) {
    CompanyProfile company = given("CompanyProfile", customer.companyProfile());
    BillingProfile billing = given("BillingProfile", customer.billingProfile());
    DefaultAddress address = given("DefaultAddress", billing.defaultAddress());

    String domain = matching("Domain", company.domain(), DOMAIN);
    String companyName = text("CompanyName", billing.companyName(), LONGEST_COMPANY_NAME);
    matching("Email", billing.email(), EMAIL);
    text("FirstName", address.firstName(), 50);
    optionalText("MiddleName", address.middleName(), 50);
    text("LastName", address.lastName(), 50);
    text("AddressLine1", address.addressLine1(), 200);
    optionalText("AddressLine2", address.addressLine2(), 200);
    optionalText("City", address.city(), 200);
    optionalText("State", address.state(), 200);
    optionalText("PostalCode", address.postalCode(), 40);
    optionalText("PhoneNumber", address.phoneNumber(), 50);
    optionalText("Region", address.region(), 200);
    optionalText("AssociatedPartnerId", customer.associatedPartnerId(), 36);

    SeededCountry country =
        seeds.country(address.country()).orElseThrow(() -> ErrorAnswer.invalidProperty("Country"));
    oneOf("Culture", billing.culture(), country.supportedCulturesList());
    oneOf("Language", billing.language(), country.supportedLanguagesList());
    checkRegistration(company.organizationRegistrationNumber(), country);
    checkAddress(address, country);
    return new CheckedCustomer(
        domain, companyName, country.iso2Code(), billing, customer.associatedPartnerId());
  }

  private static void checkAddress(DefaultAddress address, SeededCountry country) {
    List<String> states = country.supportedStatesList();
    boolean stateOk =
        fits(
            address.state(),
            country.isStateRequired(),
            state -> states.isEmpty() || contains(states, state));
    boolean cityOk = fits(address.city(), country.isCityRequired(), any -> true);
    boolean postalCodeOk =
        fits(
            address.postalCode(),
            country.isPostalCodeRequired(),
            code -> matches(country.postalCodeRegex(), code));
    boolean phoneOk =
        fits(address.phoneNumber(), false, number -> matches(country.phoneNumberRegex(), number));
    if (!stateOk || !cityOk || !postalCodeOk || !phoneOk) {
      throw new ErrorAnswer(400, "27002", "The address is invalid.");
    }
    if (isBlank(address.phoneNumber())
        && !country.organizationRegistrationNumberDigits().isEmpty()) {
      throw new ErrorAnswer(400, "600051", "The phone number is missing.");
    }
  }

  private static boolean fits(@Nullable String value, boolean isRequired, Predicate<String> good) {
    return value == null || value.isBlank() ? !isRequired : good.test(value);
  }

  private static void checkRegistration(@Nullable String number, SeededCountry country) {
    List<Integer> lengths = country.organizationRegistrationNumberDigits();
    if (lengths.isEmpty()) {
      if (!isBlank(number)) {
        throw new ErrorAnswer(
            400, "600002", "An organization registration id is not supported for the country.");
      }
      return;
    }
    if (number == null || number.isBlank()) {
      throw new ErrorAnswer(400, "600049", "The organization registration id is missing.");
    }
    if (!number.matches("[A-Za-z0-9]+") || !lengths.contains(number.length())) {
      throw new ErrorAnswer(
          400, "600050", "The organization registration id is not in the expected format.");
    }
  }

  private static <T> T given(String property, @Nullable T value) {
    if (value == null) {
      throw ErrorAnswer.invalidProperty(property);
    }
    return value;
  }

  private static String text(String property, @Nullable String value, int most) {
    if (value == null || value.isBlank()) {
      throw ErrorAnswer.invalidProperty(property);
    }
    optionalText(property, value, most);
    return value;
  }

  private static void optionalText(String property, @Nullable String value, int most) {
    if (value != null
        && (value.length() > most || value.chars().anyMatch(Character::isISOControl))) {
      throw ErrorAnswer.invalidProperty(property);
    }
  }

  private static String matching(String property, @Nullable String value, Pattern pattern) {
    if (value == null || value.length() > 253 || !pattern.matcher(value).matches()) {
      throw ErrorAnswer.invalidProperty(property);
    }
    return value;
  }

  private static void oneOf(String property, @Nullable String value, List<String> allowed) {
    if (value == null || value.isBlank() || !contains(allowed, value)) {
      throw ErrorAnswer.invalidProperty(property);
    }
  }

  private static boolean contains(List<String> allowed, String value) {
    return allowed.stream().anyMatch(value::equalsIgnoreCase);
  }

  private static boolean matches(@Nullable String regex, String value) {
    return regex == null || Pattern.compile(regex).matcher(value).find();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
