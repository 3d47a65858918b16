package io.cspdesk.onboarding.simulator.customer;

import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.BillingProfile;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.DefaultAddress;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.NewCustomer;
import io.cspdesk.onboarding.simulator.reference.SeededCountry;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.util.List;
import java.util.regex.Pattern;
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

  void check(NewCustomer customer) {
    given("CompanyProfile", customer.companyProfile());
    given("BillingProfile", customer.billingProfile());
    BillingProfile billing = customer.billingProfile();
    DefaultAddress address = billing.defaultAddress();
    given("DefaultAddress", address);

    matching("Domain", customer.companyProfile().domain(), DOMAIN);
    text("CompanyName", billing.companyName(), 1, LONGEST_COMPANY_NAME);
    matching("Email", billing.email(), EMAIL);
    text("FirstName", address.firstName(), 1, 50);
    optionalText("MiddleName", address.middleName(), 50);
    text("LastName", address.lastName(), 1, 50);
    text("AddressLine1", address.addressLine1(), 1, 200);
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
    checkRegistration(customer.companyProfile().organizationRegistrationNumber(), country);
    checkAddress(address, country);
  }

  private static void checkAddress(DefaultAddress address, SeededCountry country) {
    List<String> states = country.supportedStatesList();
    boolean stateOk =
        isBlank(address.state())
            ? !country.isStateRequired()
            : states.isEmpty() || contains(states, address.state());
    boolean cityOk = !isBlank(address.city()) || !country.isCityRequired();
    boolean postalCodeOk =
        isBlank(address.postalCode())
            ? !country.isPostalCodeRequired()
            : matches(country.postalCodeRegex(), address.postalCode());
    boolean phoneOk =
        isBlank(address.phoneNumber())
            || matches(country.phoneNumberRegex(), address.phoneNumber());
    if (!stateOk || !cityOk || !postalCodeOk || !phoneOk) {
      throw new ErrorAnswer(400, "27002", "The address is invalid.");
    }
    if (isBlank(address.phoneNumber())
        && !country.organizationRegistrationNumberDigits().isEmpty()) {
      throw new ErrorAnswer(400, "600051", "The phone number is missing.");
    }
  }

  private static void checkRegistration(String number, SeededCountry country) {
    List<Integer> lengths = country.organizationRegistrationNumberDigits();
    if (lengths.isEmpty()) {
      if (!isBlank(number)) {
        throw new ErrorAnswer(
            400, "600002", "An organization registration id is not supported for the country.");
      }
      return;
    }
    if (isBlank(number)) {
      throw new ErrorAnswer(400, "600049", "The organization registration id is missing.");
    }
    if (!number.matches("[A-Za-z0-9]+") || !lengths.contains(number.length())) {
      throw new ErrorAnswer(
          400, "600050", "The organization registration id is not in the expected format.");
    }
  }

  private static void given(String property, Object value) {
    if (value == null) {
      throw ErrorAnswer.invalidProperty(property);
    }
  }

  private static void text(String property, String value, int least, int most) {
    if (isBlank(value) || value.length() < least) {
      throw ErrorAnswer.invalidProperty(property);
    }
    optionalText(property, value, most);
  }

  private static void optionalText(String property, String value, int most) {
    if (value != null
        && (value.length() > most || value.chars().anyMatch(Character::isISOControl))) {
      throw ErrorAnswer.invalidProperty(property);
    }
  }

  private static void matching(String property, String value, Pattern pattern) {
    if (value == null || value.length() > 253 || !pattern.matcher(value).matches()) {
      throw ErrorAnswer.invalidProperty(property);
    }
  }

  private static void oneOf(String property, String value, List<String> allowed) {
    if (isBlank(value) || !contains(allowed, value)) {
      throw ErrorAnswer.invalidProperty(property);
    }
  }

  private static boolean contains(List<String> allowed, String value) {
    return allowed.stream().anyMatch(value::equalsIgnoreCase);
  }

  private static boolean matches(String regex, String value) {
    return regex == null || Pattern.compile(regex).matcher(value).find();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
