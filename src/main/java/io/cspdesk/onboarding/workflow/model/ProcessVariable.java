package io.cspdesk.onboarding.workflow.model;

import io.cspdesk.onboarding.agreement.AgreementVersion;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;

/**
 * Every process variable: its name, what it holds, and whether a start may set it. {@code String}
 * and {@code Boolean} are variables of that type, anything else is of type {@code Json}.
 */
public enum ProcessVariable {
  ACCOUNT("account", CustomerAccount.class, true),
  AGREEMENT("agreement", CustomerAgreement.class, true),
  INDIRECT_RESELLER_ID("indirectResellerId", String.class, true),
  SUBSCRIPTIONS("subscriptions", OrderLine[].class, true),
  EXISTING_CUSTOMER("existingCustomer", Boolean.class, true),
  EXISTING_DOMAIN("existingDomain", String.class, true),
  INVITATION("invitation", Invitation.class, true),
  FINDINGS("findings", FindingView[].class, false),
  /** Warnings of the account that passed, since somebody said why. */
  ACCEPTED_WARNINGS("acceptedWarnings", FindingView[].class, false),
  /** The version of the customer agreement that Partner Center was told of. */
  AGREEMENT_VERSION("agreementVersion", AgreementVersion.class, false),
  /** MS-CorrelationId of all its calls, by which logs and Microsoft's support find it. */
  CORRELATION_ID("correlationId", String.class, false),
  CUSTOMER_ID("customerId", String.class, false),
  ORDER_IDS("orderIds", String[].class, false),
  OUTCOME("outcome", String.class, false),
  COMPANY_NAME("companyName", String.class, false),
  COUNTRY("country", String.class, false),
  DOMAIN("domain", String.class, false),
  /** The customer of ours that already has the wanted domain. */
  DUPLICATE("duplicate", CustomerRecord.class, false),
  /** The section that a person is to correct by hand before it is checked again. */
  SECTION_TO_UPDATE("sectionToUpdate", String.class, false),
  /** The user in an attesting role who gave the agreement. */
  AGREEMENT_CONFIRMED_BY("agreementConfirmedBy", String.class, false),
  /**
   * Who confirms the agreement at Microsoft: {@code attested} by us, {@code direct} by the customer
   * who still has to; {@code settled} when Microsoft knows, or need not.
   */
  AGREEMENT_WAY("agreementWay", String.class, false),
  /** The indirect reseller that was chosen, as Partner Center tells it. */
  RESELLER("reseller", IndirectReseller.class, false),
  /** The order lines that are ordered already, when others could not be. */
  ORDERED_LINES("orderedLines", OrderLine[].class, false),
  /** Why the onboarding was cancelled, in the words of whoever did. */
  REASON("reason", String.class, false),
  /** When a waiting onboarding asks staff what to do. */
  REMIND_AT("remindAt", Date.class, false),
  /** Whether a relationship is to be requested; lives only until the gateway behind the account. */
  RELATIONSHIP_TO_REQUEST("relationshipToRequest", Boolean.class, false),
  /** Whether some lines could not be ordered; lives only until the gateway behind the order. */
  ORDER_INCOMPLETE("orderIncomplete", Boolean.class, false),
  /** A relationship without an order; lives only until the gateway behind the hand-over. */
  RELATIONSHIP_ONLY("relationshipOnly", Boolean.class, false),
  /** What the last check said; lives only until the gateway behind it. */
  PASSED("passed", Boolean.class, false),
  ACCOUNT_DECISION("accountDecision", String.class, false),
  DUPLICATE_DECISION("duplicateDecision", String.class, false),
  SUBSCRIPTIONS_DECISION("subscriptionsDecision", String.class, false),
  REVIEW_DECISION("reviewDecision", String.class, false),
  RELATIONSHIP_DECISION("relationshipDecision", String.class, false),
  ORDER_DECISION("orderDecision", String.class, false);

  private final String id;
  private final Class<?> content;
  private final boolean settableAtStart;

  ProcessVariable(String id, Class<?> content, boolean settableAtStart) {
    this.id = id;
    this.content = content;
    this.settableAtStart = settableAtStart;
  }

  /** The name in the engine. */
  public String id() {
    return id;
  }

  public Type content() {
    return content;
  }

  public boolean isJson() {
    return content != String.class && content != Boolean.class && content != Date.class;
  }

  public boolean settableAtStart() {
    return settableAtStart;
  }

  public static Optional<ProcessVariable> ofId(String id) {
    return Arrays.stream(values()).filter(variable -> variable.id.equals(id)).findFirst();
  }
}
