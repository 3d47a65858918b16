package io.cspdesk.onboarding.partnercenter.wire;

import io.cspdesk.onboarding.customer.Address;
import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.PrimaryContact;
import io.cspdesk.onboarding.field.PhoneField;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.subscription.OwnedOffer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between what travels and the words of the domain. */
public final class WireTranslation {

  /**
   * Of the statuses that Partner Center's SDK lists. That a disabled or pending subscription still
   * counts, and that one without a status does, is assumed.
   */
  private static final Set<String> ENDED = Set.of("deleted", "expired");

  private WireTranslation() {}

  public static CountryRules countryRules(String country, Wire.CountryValidationRules rules) {
    return new CountryRules(
        country,
        rules.isStateRequired(),
        rules.isCityRequired(),
        rules.isPostalCodeRequired(),
        rules.postalCodeRegex(),
        rules.phoneNumberRegex(),
        items(rules.supportedStatesList()),
        items(rules.supportedCulturesList()),
        items(rules.supportedLanguagesList()),
        items(rules.countryCallingCodesList()));
  }

  public static Wire.Address address(Address address) {
    return new Wire.Address(
        address.addressLine1(),
        given(address.addressLine2()),
        given(address.city()),
        given(address.state()),
        given(address.postalCode()),
        address.country(),
        null);
  }

  public static List<Address> addresses(@Nullable List<Wire.Address> addresses) {
    return items(addresses).stream().map(WireTranslation::address).toList();
  }

  private static Address address(Wire.Address address) {
    String state = read(address.state());
    return new Address(
        read(address.addressLine1()),
        read(address.addressLine2()),
        read(address.city()),
        state == null ? read(address.region()) : state,
        read(address.postalCode()),
        read(address.country()));
  }

  private static @Nullable String read(@Nullable String text) {
    return given(Answers.presentable(text));
  }

  /** Empty of one without an id, which nobody can order; without a name it goes by its id. */
  public static Optional<Offer> offer(Wire.Offer offer) {
    return offer.id() == null ? Optional.empty() : Optional.of(offer(offer.id(), offer));
  }

  private static Offer offer(String id, Wire.Offer offer) {
    return new Offer(
        id,
        offer.name() == null ? id : offer.name(),
        offer.description(),
        offer.minimumQuantity(),
        offer.maximumQuantity(),
        offer.isAddOn(),
        items(offer.prerequisiteOffers()),
        offer.isTrial(),
        offer.billing(),
        items(offer.supportedBillingCycles()),
        offer.limit(),
        offer.limitUnitOfMeasure(),
        items(offer.reselleeQualifications()),
        offer.category() == null ? null : offer.category().name(),
        offer.unitType());
  }

  public static OwnedOffer ownedOffer(Wire.Subscription subscription) {
    String status = subscription.status() == null ? "" : subscription.status();
    return new OwnedOffer(subscription.offerId(), ENDED.contains(status.toLowerCase(Locale.ROOT)));
  }

  public static Wire.NewCustomer newCustomer(
      CustomerAccount account, String domain, @Nullable String resellerId) {
    Address address =
        Objects.requireNonNull(account.address(), "A verified account has an address");
    String country = Objects.requireNonNull(address.country(), "A verified address has a country");
    PrimaryContact contact =
        Objects.requireNonNull(account.primaryContact(), "A verified account has a contact");
    return new Wire.NewCustomer(
        new Wire.CompanyProfile(domain, given(account.organizationRegistrationNumber()), null),
        new Wire.BillingProfile(
            account.culture(),
            account.email(),
            account.language(),
            account.companyName(),
            new Wire.DefaultAddress(
                contact.firstName(),
                given(contact.middleName()),
                contact.lastName(),
                address.addressLine1(),
                given(address.addressLine2()),
                given(address.city()),
                given(address.state()),
                given(address.postalCode()),
                country,
                phone(contact.phoneNumber(), country))),
        resellerId);
  }

  /** Partner Center's patterns know a number as it is written within the country. */
  private static @Nullable String phone(@Nullable String number, String country) {
    return number == null || number.isBlank() ? null : PhoneField.within(country, number);
  }

  public static Wire.CartLine cartLine(int number, OrderLine line, @Nullable String mpnId) {
    return new Wire.CartLine(
        number,
        line.offerId(),
        line.quantity(),
        line.billingCycle(),
        mpnId == null ? null : List.of(new Wire.Participant("transaction_reseller", mpnId)),
        null,
        null);
  }

  /** A list that is missing, or has gaps, is one with less in it. */
  public static <T> List<T> items(@Nullable List<T> items) {
    return items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
  }

  /** Blank travels as absent: an empty optional value would be checked as a value. */
  public static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
