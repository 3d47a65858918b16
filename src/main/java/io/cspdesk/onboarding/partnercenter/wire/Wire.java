package io.cspdesk.onboarding.partnercenter.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/** What travels, reduced to the keys that we send or read. */
public final class Wire {

  private Wire() {}

  /** The flat form of recorded answers; the documentation's sample wraps the lists. */
  public record CountryValidationRules(
      boolean isStateRequired,
      boolean isCityRequired,
      boolean isPostalCodeRequired,
      String postalCodeRegex,
      String phoneNumberRegex,
      List<String> supportedStatesList,
      List<String> supportedCulturesList,
      List<String> supportedLanguagesList,
      List<String> countryCallingCodesList) {}

  /**
   * The page writes keys in camel case, the announcement of March 2021 in snake case.
   *
   * @param region what an older answer calls the state
   */
  public record Address(
      @JsonAlias("address_line1") String addressLine1,
      @JsonAlias("address_line2") String addressLine2,
      String city,
      String state,
      @JsonAlias("postal_code") String postalCode,
      String country,
      String region) {}

  public record AddressStatus(
      String status,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @JsonAlias({"suggestedAddress", "suggested_addresses", "suggested_address"})
          List<Address> suggestedAddresses,
      @JsonAlias("validation_message") String validationMessage) {}

  public record AddressRefusal(
      String code,
      String reason,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @JsonAlias("corrected_address")
          List<Address> correctedAddress) {}

  public record Offers(List<Offer> items) {}

  public record Offer(
      String id,
      String name,
      String description,
      int minimumQuantity,
      int maximumQuantity,
      boolean isAddOn,
      List<String> prerequisiteOffers,
      Boolean isAvailableForPurchase,
      boolean isTrial,
      String billing,
      List<String> supportedBillingCycles,
      Integer limit,
      String limitUnitOfMeasure,
      List<String> reselleeQualifications,
      Category category,
      String unitType) {}

  record Category(String id, String name) {}

  public record CustomerFilter(String Field, String Value, String Operator) {}

  public record Customers(List<Customer> items) {}

  public record Customer(
      String id, CompanyProfile companyProfile, UserCredentials userCredentials) {}

  public record NewCustomer(
      CompanyProfile companyProfile, BillingProfile billingProfile, String associatedPartnerId) {}

  public record CompanyProfile(
      String domain, String organizationRegistrationNumber, String companyName) {}

  record BillingProfile(
      String culture,
      String email,
      String language,
      String companyName,
      DefaultAddress defaultAddress) {}

  record DefaultAddress(
      String firstName,
      String middleName,
      String lastName,
      String addressLine1,
      String addressLine2,
      String city,
      String state,
      String postalCode,
      String country,
      String phoneNumber) {}

  public record UserCredentials(String userName, String password) {

    @Override
    public String toString() {
      return "UserCredentials[" + userName + "]";
    }
  }

  public record DirectSignStatus(boolean isSigned) {}

  public record Confirmations(List<Agreement> items) {}

  public record RelationshipRequest(String url) {}

  public record AgreementMetadata(List<AgreementTemplate> items) {}

  /** Here the type's key is {@code agreementType}, in {@link Agreement} it is {@code type}. */
  public record AgreementTemplate(String templateId, String agreementType, int versionRank) {}

  public record AgreementDocument(
      String displayUri, String downloadUri, String language, String country) {}

  public record Agreement(
      AgreementContact primaryContact, String templateId, String dateAgreed, String type) {}

  public record AgreementContact(
      String firstName, String lastName, String email, String phoneNumber) {}

  public record Cart(String id, List<CartLine> lineItems) {}

  public record CartLine(
      Integer id,
      String catalogItemId,
      Integer quantity,
      String billingCycle,
      List<Participant> participants,
      String orderGroup,
      CartLineError error) {}

  /** The partner on record of a line: an indirect reseller, by its MPN id. */
  record Participant(String key, String value) {}

  public record CartLineError(String errorCode, String errorDescription) {}

  public record CheckoutResult(List<Order> orders, List<OrderError> orderErrors) {}

  public record Order(String id) {}

  public record OrderError(String orderGroupId, String code, String description) {}

  public record Subscriptions(List<Subscription> items) {}

  public record Subscription(String offerId, String status) {}

  public record Relationships(List<Relationship> items) {}

  public record Relationship(String id, String name, String state, String mpnId) {}

  public record ResellerAgreementStatus(boolean isAgreementSigned) {}
}
