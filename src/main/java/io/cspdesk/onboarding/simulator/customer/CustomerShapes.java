package io.cspdesk.onboarding.simulator.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** Customers as they travel (Partner Center docs: create-a-customer, customer-resources). */
final class CustomerShapes {

  private CustomerShapes() {}

  record NewCustomer(
      CompanyProfile companyProfile, BillingProfile billingProfile, String associatedPartnerId) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CompanyProfile(
      String tenantId,
      String domain,
      String companyName,
      String organizationRegistrationNumber,
      Map<String, Object> attributes) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BillingProfile(
      String id,
      String firstName,
      String lastName,
      String email,
      String culture,
      String language,
      String companyName,
      DefaultAddress defaultAddress,
      Map<String, Object> attributes) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DefaultAddress(
      String country,
      String region,
      String city,
      String state,
      String addressLine1,
      String addressLine2,
      String postalCode,
      String firstName,
      String middleName,
      String lastName,
      String phoneNumber) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Customer(
      String id,
      String commerceId,
      CompanyProfile companyProfile,
      BillingProfile billingProfile,
      String relationshipToPartner,
      Boolean allowDelegatedAccess,
      UserCredentials userCredentials,
      String associatedPartnerId,
      Map<String, Object> attributes) {}

  record UserCredentials(String userName, String password) {

    @Override
    public String toString() {
      return "UserCredentials[" + userName + "]";
    }
  }
}
