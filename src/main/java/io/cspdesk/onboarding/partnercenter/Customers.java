package io.cspdesk.onboarding.partnercenter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.CustomerDirectory;
import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partner's customers, and new ones. */
@Component
public class Customers implements CustomerDirectory {

  private final PartnerCenterConnection connection;

  Customers(PartnerCenterConnection connection) {
    this.connection = connection;
  }

  @Override
  public Optional<CustomerRecord> findByDomain(@Nullable String domain) {
    return domain == null || domain.isBlank() ? Optional.empty() : search(domain);
  }

  /** Partner Center can only search by how a domain starts, so the whole is compared here. */
  private Optional<CustomerRecord> search(String domain) {
    CallIds ids = CallIds.ofLookup();
    String filter = json(new Wire.CustomerFilter("Domain", domain, "starts_with"));
    Wire.Customers found =
        connection.ask("search-customers", ids, api -> api.searchCustomers(filter, 0, ids));
    return WireTranslation.items(found.items()).stream()
        .flatMap(customer -> withDomain(domain, customer, ids).stream())
        .findFirst();
  }

  private static Optional<CustomerRecord> withDomain(
      String domain, Wire.Customer customer, CallIds ids) {
    Wire.CompanyProfile company = customer.companyProfile();
    if (company == null || company.domain() == null || !company.domain().equalsIgnoreCase(domain)) {
      return Optional.empty();
    }
    if (customer.id() == null) {
      throw Answers.unreadable("search-customers", ids);
    }
    return Optional.of(new CustomerRecord(customer.id(), company.companyName(), company.domain()));
  }

  /**
   * Creates the tenant, the reseller relationship and the admin user.
   *
   * @param domain full, such as {@code contoso.onmicrosoft.com}
   * @param resellerId tenant id of the indirect reseller, where one has the customer
   */
  public CreatedCustomer create(
      CustomerAccount account, String domain, @Nullable String resellerId, CallIds ids) {
    Wire.NewCustomer wanted = WireTranslation.newCustomer(account, domain, resellerId);
    Wire.Customer created =
        connection.ask("create-customer", ids, api -> api.createCustomer(wanted, ids));
    Wire.UserCredentials admin = created.userCredentials();
    if (created.id() == null
        || admin == null
        || admin.userName() == null
        || admin.password() == null) {
      throw Answers.unreadable("create-customer", ids);
    }
    return new CreatedCustomer(created.id(), userOf(domain, admin.userName()), admin.password());
  }

  private static String userOf(String domain, String user) {
    return user.contains("@") ? user : user + "@" + domain;
  }

  /** In a sandbox only; one that is gone already is as good as deleted. */
  public void delete(String customerId) {
    try {
      connection.ask("delete-customer", (api, ids) -> api.deleteCustomer(customerId, ids));
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.status() != 404) {
        throw refusal;
      }
    }
  }

  private String json(Wire.CustomerFilter filter) {
    try {
      return connection.json().writeValueAsString(filter);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This domain cannot be searched for", e);
    }
  }
}
