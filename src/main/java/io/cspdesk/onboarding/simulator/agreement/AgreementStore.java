package io.cspdesk.onboarding.simulator.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cspdesk.onboarding.simulator.SimulatorTables;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AgreementStore {

  public static final String CUSTOMER_AGREEMENT = "MicrosoftCustomerAgreement";

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Contact(
      String firstName, String lastName, String email, @Nullable String phoneNumber) {}

  /** As it travels (Partner Center docs: confirm-customer-consent-customer-agreement). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Agreement(
      String userId, Contact primaryContact, String templateId, String dateAgreed, String type) {}

  /** Who a token stands for; here always the same. */
  static final String USER_ID = "2713ccf5-1c86-4d9c-9f08-2a6d3e3b7c11";

  private final JdbcClient jdbc;

  AgreementStore(SimulatorTables tables) {
    this.jdbc = tables.jdbc();
  }

  /** Throws {@link org.springframework.dao.DuplicateKeyException} for a known request id. */
  void add(String customerId, Agreement agreement, String requestId) {
    Contact contact = agreement.primaryContact();
    jdbc.sql(
            """
            INSERT INTO SIM_AGREEMENT
              (CUSTOMER_ID, AGREEMENT_TYPE, TEMPLATE_ID, FIRST_NAME, LAST_NAME, EMAIL,
               PHONE_NUMBER, DATE_AGREED, REQUEST_ID)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            customerId,
            agreement.type(),
            agreement.templateId(),
            contact.firstName(),
            contact.lastName(),
            contact.email(),
            contact.phoneNumber(),
            agreement.dateAgreed(),
            requestId)
        .update();
  }

  public List<Agreement> of(String customerId) {
    return select("CUSTOMER_ID", customerId);
  }

  Optional<Agreement> findByRequestId(String requestId) {
    return select("REQUEST_ID", requestId).stream().findFirst();
  }

  private List<Agreement> select(String column, String value) {
    return jdbc.sql("SELECT * FROM SIM_AGREEMENT WHERE " + column + " = ? ORDER BY ID")
        .param(value)
        .query(
            (row, number) ->
                new Agreement(
                    USER_ID,
                    new Contact(
                        row.getString("FIRST_NAME"),
                        row.getString("LAST_NAME"),
                        row.getString("EMAIL"),
                        row.getString("PHONE_NUMBER")),
                    row.getString("TEMPLATE_ID"),
                    row.getString("DATE_AGREED"),
                    row.getString("AGREEMENT_TYPE")))
        .list();
  }
}
