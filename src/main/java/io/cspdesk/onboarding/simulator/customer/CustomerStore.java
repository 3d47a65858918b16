package io.cspdesk.onboarding.simulator.customer;

import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.SimulatorTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class CustomerStore {

  private final JdbcClient jdbc;

  CustomerStore(SimulatorTables tables) {
    this.jdbc = tables.jdbc();
  }

  /**
   * Throws {@link org.springframework.dao.DuplicateKeyException} for a domain or a request id that
   * is there already.
   */
  public void add(SimulatedCustomer customer) {
    jdbc.sql(
            """
            INSERT INTO SIM_CUSTOMER
              (CUSTOMER_ID, DOMAIN_NAME, COMPANY_NAME, COUNTRY, RELATIONSHIP, DIRECTLY_SIGNED,
               ASSOCIATED_PARTNER_ID, BILLING_PROFILE, CREDENTIAL_SEED, REQUEST_ID, CREATED_AT)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            customer.id(),
            customer.domain(),
            customer.companyName(),
            customer.country(),
            customer.relationship(),
            customer.directlySigned(),
            customer.associatedPartnerId(),
            customer.billingProfile(),
            customer.credentialSeed(),
            customer.requestId(),
            LocalDateTime.ofInstant(customer.createdAt(), ZoneOffset.UTC))
        .update();
  }

  public List<SimulatedCustomer> all() {
    return jdbc.sql("SELECT * FROM SIM_CUSTOMER ORDER BY CREATED_AT, CUSTOMER_ID")
        .query((row, number) -> customer(row))
        .list();
  }

  /** Ours, whose domain starts so. */
  List<SimulatedCustomer> oursByDomainStart(String start) {
    return jdbc.sql(
            """
            SELECT * FROM SIM_CUSTOMER
            WHERE RELATIONSHIP = 'reseller' AND SUBSTRING(DOMAIN_NAME, 1, ?) = ?
            ORDER BY DOMAIN_NAME
            """)
        .params(start.length(), start.toLowerCase(Locale.ROOT))
        .query((row, number) -> customer(row))
        .list();
  }

  /** Ours, whose company name starts so. */
  List<SimulatedCustomer> oursByCompanyNameStart(String start) {
    return jdbc.sql(
            """
            SELECT * FROM SIM_CUSTOMER
            WHERE RELATIONSHIP = 'reseller' AND SUBSTRING(LOWER(COMPANY_NAME), 1, ?) = ?
            ORDER BY DOMAIN_NAME
            """)
        .params(start.length(), start.toLowerCase(Locale.ROOT))
        .query((row, number) -> customer(row))
        .list();
  }

  Optional<SimulatedCustomer> find(String id) {
    return by("CUSTOMER_ID", id);
  }

  public Optional<SimulatedCustomer> findByDomain(String domain) {
    return by("DOMAIN_NAME", domain.toLowerCase(Locale.ROOT));
  }

  Optional<SimulatedCustomer> findByRequestId(String requestId) {
    return by("REQUEST_ID", requestId);
  }

  /** One that the partner may work with. */
  public SimulatedCustomer ours(String id) {
    SimulatedCustomer customer =
        find(id)
            .orElseThrow(() -> new ErrorAnswer(404, "60003", "The customer could not be found."));
    if (!customer.isOurs()) {
      throw new ErrorAnswer(403, "20002", "There is no commerce relationship with the customer.");
    }
    return customer;
  }

  /**
   * @return false: no such customer
   */
  public boolean becomeOurs(String id) {
    return jdbc.sql("UPDATE SIM_CUSTOMER SET RELATIONSHIP = 'reseller' WHERE CUSTOMER_ID = ?")
            .param(id)
            .update()
        == 1;
  }

  /**
   * @return false: no such customer
   */
  public boolean signDirectly(String id) {
    return jdbc.sql("UPDATE SIM_CUSTOMER SET DIRECTLY_SIGNED = TRUE WHERE CUSTOMER_ID = ?")
            .param(id)
            .update()
        == 1;
  }

  void delete(String id) {
    jdbc.sql("DELETE FROM SIM_CUSTOMER WHERE CUSTOMER_ID = ?").param(id).update();
  }

  private Optional<SimulatedCustomer> by(String column, String value) {
    return jdbc.sql("SELECT * FROM SIM_CUSTOMER WHERE " + column + " = ?")
        .param(value)
        .query((row, number) -> customer(row))
        .optional();
  }

  private static SimulatedCustomer customer(ResultSet row) throws SQLException {
    return new SimulatedCustomer(
        row.getString("CUSTOMER_ID"),
        row.getString("DOMAIN_NAME"),
        row.getString("COMPANY_NAME"),
        row.getString("COUNTRY"),
        row.getString("RELATIONSHIP"),
        row.getBoolean("DIRECTLY_SIGNED"),
        row.getString("ASSOCIATED_PARTNER_ID"),
        row.getString("BILLING_PROFILE"),
        row.getString("CREDENTIAL_SEED"),
        row.getString("REQUEST_ID"),
        row.getObject("CREATED_AT", LocalDateTime.class).toInstant(ZoneOffset.UTC));
  }
}
