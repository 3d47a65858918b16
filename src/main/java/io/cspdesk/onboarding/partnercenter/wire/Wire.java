package io.cspdesk.onboarding.partnercenter.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What travels, reduced to the keys that we send or read. Of what comes, anything may be missing;
 * what that means says {@link WireTranslation}, or else whoever asked.
 */
public final class Wire {

  private Wire() {}

  /** The flat form of recorded answers; the documentation's sample wraps the lists. */
  public record CountryValidationRules(
      boolean isStateRequired,
      boolean isCityRequired,
      boolean isPostalCodeRequired,
      @Nullable String postalCodeRegex,
      @Nullable String phoneNumberRegex,
      @Nullable List<String> supportedStatesList,
      @Nullable List<String> supportedCulturesList,
      @Nullable List<String> supportedLanguagesList,
      @Nullable List<String> countryCallingCodesList) {}

  /**
   * The page writes keys in camel case, the announcement of March 2021 in snake case.
   *
   * @param region what an older answer calls the state
   */
  public record Address(
      @JsonAlias("address_line1") @Nullable String addressLine1,
      @JsonAlias("address_line2") @Nullable String addressLine2,
      @Nullable String city,
      @Nullable String state,
      @JsonAlias("postal_code") @Nullable String postalCode,
      @Nullable String country,
      @Nullable String region) {}

  public record AddressStatus(
      @Nullable String status,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @JsonAlias({"suggestedAddress", "suggested_addresses", "suggested_address"})
          @Nullable List<Address> suggestedAddresses,
      @JsonAlias("validation_message") @Nullable String validationMessage) {}

  public record AddressRefusal(
      @Nullable String code,
      @Nullable String reason,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @JsonAlias("corrected_address")
          @Nullable List<Address> correctedAddress) {}

  public record Offers(@Nullable List<Offer> items) {}

  public record Offer(
      @Nullable String id,
      @Nullable String name,
      @Nullable String description,
      int minimumQuantity,
      int maximumQuantity,
      boolean isAddOn,
      @Nullable List<String> prerequisiteOffers,
      @Nullable Boolean isAvailableForPurchase,
      boolean isTrial,
      @Nullable String billing,
      @Nullable List<String> supportedBillingCycles,
      @Nullable Integer limit,
      @Nullable String limitUnitOfMeasure,
      @Nullable List<String> reselleeQualifications,
      @Nullable Category category,
      @Nullable String unitType) {}

  record Category(@Nullable String id, @Nullable String name) {}

  public record CustomerFilter(String Field, String Value, String Operator) {}

  public record Customers(@Nullable List<Customer> items) {}

  public record Customer(
      @Nullable String id,
      @Nullable CompanyProfile companyProfile,
      @Nullable UserCredentials userCredentials) {}

  public record NewCustomer(
      CompanyProfile companyProfile,
      BillingProfile billingProfile,
      @Nullable String associatedPartnerId) {}

  public record CompanyProfile(
      @Nullable String domain,
      @Nullable String organizationRegistrationNumber,
      @Nullable String companyName) {}

  record BillingProfile(
      @Nullable String culture,
      @Nullable String email,
      @Nullable String language,
      @Nullable String companyName,
      DefaultAddress defaultAddress) {}

  record DefaultAddress(
      @Nullable String firstName,
      @Nullable String middleName,
      @Nullable String lastName,
      @Nullable String addressLine1,
      @Nullable String addressLine2,
      @Nullable String city,
      @Nullable String state,
      @Nullable String postalCode,
      @Nullable String country,
      @Nullable String phoneNumber) {}

  public record UserCredentials(@Nullable String userName, @Nullable String password) {

    @Override
    public String toString() {
      return "UserCredentials[" + userName + "]";
    }
  }

  public record DirectSignStatus(boolean isSigned) {}

  public record Confirmations(@Nullable List<Agreement> items) {}

  public record RelationshipRequest(@Nullable String url) {}

  public record AgreementMetadata(@Nullable List<AgreementTemplate> items) {}

  /** Here the type's key is {@code agreementType}, in {@link Agreement} it is {@code type}. */
  public record AgreementTemplate(
      @Nullable String templateId, @Nullable String agreementType, int versionRank) {}

  public record AgreementDocument(
      @Nullable String displayUri,
      @Nullable String downloadUri,
      @Nullable String language,
      @Nullable String country) {}

  public record Agreement(
      @Nullable AgreementContact primaryContact,
      @Nullable String templateId,
      @Nullable String dateAgreed,
      @Nullable String type) {}

  public record AgreementContact(
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String phoneNumber) {}

  public record Cart(@Nullable String id, @Nullable List<CartLine> lineItems) {}

  public record CartLine(
      @Nullable Integer id,
      @Nullable String catalogItemId,
      @Nullable Integer quantity,
      @Nullable String billingCycle,
      @Nullable List<Participant> participants,
      @Nullable String orderGroup,
      @Nullable CartLineError error) {}

  /** The partner on record of a line: an indirect reseller, by its MPN id. */
  record Participant(String key, String value) {}

  public record CartLineError(@Nullable String errorCode, @Nullable String errorDescription) {}

  public record CheckoutResult(
      @Nullable List<Order> orders, @Nullable List<OrderError> orderErrors) {}

  public record Order(@Nullable String id) {}

  public record OrderError(
      @Nullable String orderGroupId, @Nullable String code, @Nullable String description) {}

  public record Subscriptions(@Nullable List<Subscription> items) {}

  public record Subscription(@Nullable String offerId, @Nullable String status) {}

  public record Relationships(@Nullable List<Relationship> items) {}

  public record Relationship(
      @Nullable String id, @Nullable String name, @Nullable String state, @Nullable String mpnId) {}

  public record ResellerAgreementStatus(boolean isAgreementSigned) {}
}
