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
import org.springframework.stereotype.Component;

/** The partner's customers, and new ones. */
@Component
public class Customers implements CustomerDirectory {

  private final PartnerCenterConnection connection;

  Customers(PartnerCenterConnection connection) {
    this.connection = connection;
  }

  /** Partner Center can only search by how a domain starts, so the whole is compared here. */
  @Override
  public Optional<CustomerRecord> findByDomain(String domain) {
    if (domain == null || domain.isBlank()) {
      return Optional.empty();
    }
    String filter = json(new Wire.CustomerFilter("Domain", domain, "starts_with"));
    Wire.Customers found =
        connection.ask("search-customers", (api, ids) -> api.searchCustomers(filter, 0, ids));
    return WireTranslation.items(found.items()).stream()
        .filter(customer -> customer.companyProfile() != null)
        .filter(customer -> domain.equalsIgnoreCase(customer.companyProfile().domain()))
        .findFirst()
        .map(WireTranslation::customerRecord);
  }

  /**
   * Creates the tenant, the reseller relationship and the admin user.
   *
   * @param domain full, such as {@code contoso.onmicrosoft.com}
   * @param resellerId tenant id of the indirect reseller; null: none
   */
  public CreatedCustomer create(
      CustomerAccount account, String domain, String resellerId, CallIds ids) {
    Wire.NewCustomer wanted = WireTranslation.newCustomer(account, domain, resellerId);
    Wire.Customer created =
        connection.ask("create-customer", ids, api -> api.createCustomer(wanted, ids));
    if (created.id() == null
        || created.userCredentials() == null
        || created.userCredentials().userName() == null
        || created.userCredentials().password() == null) {
      throw Answers.unreadable("create-customer", ids);
    }
    String user = created.userCredentials().userName();
    return new CreatedCustomer(
        created.id(),
        user.contains("@") ? user : user + "@" + domain,
        created.userCredentials().password());
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
