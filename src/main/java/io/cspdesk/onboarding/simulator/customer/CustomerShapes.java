package io.cspdesk.onboarding.simulator.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Customers as they travel (Partner Center docs: create-a-customer, customer-resources). */
final class CustomerShapes {

  private CustomerShapes() {}

  record NewCustomer(
      @Nullable CompanyProfile companyProfile,
      @Nullable BillingProfile billingProfile,
      @Nullable String associatedPartnerId) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CompanyProfile(
      @Nullable String tenantId,
      @Nullable String domain,
      @Nullable String companyName,
      @Nullable String organizationRegistrationNumber,
      @Nullable Map<String, Object> attributes) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BillingProfile(
      @Nullable String id,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String culture,
      @Nullable String language,
      @Nullable String companyName,
      @Nullable DefaultAddress defaultAddress,
      @Nullable Map<String, Object> attributes) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DefaultAddress(
      @Nullable String country,
      @Nullable String region,
      @Nullable String city,
      @Nullable String state,
      @Nullable String addressLine1,
      @Nullable String addressLine2,
      @Nullable String postalCode,
      @Nullable String firstName,
      @Nullable String middleName,
      @Nullable String lastName,
      @Nullable String phoneNumber) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Customer(
      String id,
      @Nullable String commerceId,
      CompanyProfile companyProfile,
      @Nullable BillingProfile billingProfile,
      String relationshipToPartner,
      @Nullable Boolean allowDelegatedAccess,
      @Nullable UserCredentials userCredentials,
      @Nullable String associatedPartnerId,
      Map<String, Object> attributes) {}

  /** A new customer that may be made: what must be there is. */
  record CheckedCustomer(
      String domain,
      String companyName,
      String country,
      BillingProfile billingProfile,
      @Nullable String associatedPartnerId) {}

  record UserCredentials(String userName, String password) {

    @Override
    public String toString() {
      return "UserCredentials[" + userName + "]";
    }
  }
}
