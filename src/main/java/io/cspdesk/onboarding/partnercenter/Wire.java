package io.cspdesk.onboarding.partnercenter;

import java.util.List;

/** What travels, reduced to the keys that we send or read. */
final class Wire {

  private Wire() {}

  /** The flat form of recorded answers; the documentation's sample wraps the lists. */
  record CountryValidationRules(
      boolean isStateRequired,
      boolean isCityRequired,
      boolean isPostalCodeRequired,
      String postalCodeRegex,
      String phoneNumberRegex,
      List<String> supportedStatesList,
      List<String> supportedCulturesList,
      List<String> supportedLanguagesList,
      List<String> countryCallingCodesList) {}

  record AddressToValidate(
      String addressLine1,
      String addressLine2,
      String city,
      String state,
      String postalCode,
      String country) {}

  record Offers(List<Offer> items) {}

  record Offer(
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

  record CustomerFilter(String Field, String Value, String Operator) {}

  record Customers(List<Customer> items) {}

  record Customer(String id, CompanyProfile companyProfile, UserCredentials userCredentials) {}

  record NewCustomer(
      CompanyProfile companyProfile, BillingProfile billingProfile, String associatedPartnerId) {}

  record CompanyProfile(String domain, String organizationRegistrationNumber, String companyName) {}

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

  record UserCredentials(String userName, String password) {

    @Override
    public String toString() {
      return "UserCredentials[" + userName + "]";
    }
  }

  record AgreementMetadata(List<AgreementTemplate> items) {}

  /** Here the type's key is {@code agreementType}, in {@link Agreement} it is {@code type}. */
  record AgreementTemplate(String templateId, String agreementType, int versionRank) {}

  record AgreementDocument(
      String displayUri, String downloadUri, String language, String country) {}

  record Agreement(
      AgreementContact primaryContact, String templateId, String dateAgreed, String type) {}

  record AgreementContact(String firstName, String lastName, String email, String phoneNumber) {}

  record Cart(String id, List<CartLine> lineItems) {}

  record CartLine(
      Integer id,
      String catalogItemId,
      Integer quantity,
      String billingCycle,
      CartLineError error) {}

  record CartLineError(String errorCode, String errorDescription) {}

  record CheckoutResult(List<Order> orders, List<OrderError> orderErrors) {}

  record Order(String id) {}

  record OrderError(String code, String description) {}

  record Subscriptions(List<Subscription> items) {}

  record Subscription(String offerId, String status) {}

  record Relationships(List<Relationship> items) {}

  record Relationship(String id, String name, String state, String mpnId) {}

  record ResellerAgreementStatus(boolean isAgreementSigned) {}
}
