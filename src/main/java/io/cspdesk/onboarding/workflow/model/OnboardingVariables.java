package io.cspdesk.onboarding.workflow.model;

import io.cspdesk.onboarding.agreement.AgreementVersion;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.agreement.Signer;
import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.customer.CustomerRequest;
import io.cspdesk.onboarding.customer.PrimaryContact;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** The variables of one onboarding, typed. */
public final class OnboardingVariables {

  /** The engine's columns for text end here. */
  public static final int MAX_TEXT = 4000;

  private final VariableScope scope;

  private OnboardingVariables(VariableScope scope) {
    this.scope = scope;
  }

  public static OnboardingVariables of(VariableScope scope) {
    return new OnboardingVariables(scope);
  }

  public @Nullable CustomerAccount account() {
    return read(ProcessVariable.ACCOUNT);
  }

  /**
   * For a step that the diagram reaches only when the variable is set.
   *
   * @throws IllegalStateException where somebody has removed it since
   */
  public <T> T required(ProcessVariable<T> variable) {
    T value = read(variable);
    if (value == null) {
      throw new IllegalStateException(
          "The variable " + variable.id() + " is missing, which this step needs.");
    }
    return value;
  }

  public @Nullable CustomerAgreement agreement() {
    CustomerAgreement given = read(ProcessVariable.AGREEMENT);
    return given == null ? null : signed(given);
  }

  /** As {@link #required}. */
  public CustomerAgreement requiredAgreement() {
    return signed(required(ProcessVariable.AGREEMENT));
  }

  /** By the primary contact where no other signer is named. */
  private CustomerAgreement signed(CustomerAgreement given) {
    CustomerAccount account = account();
    PrimaryContact contact = account == null ? null : account.primaryContact();
    return contact == null
        ? given
        : given.signedByDefault(
            new Signer(
                contact.firstName(), contact.lastName(), contact.email(), contact.phoneNumber()));
  }

  public @Nullable List<OrderLine> subscriptions() {
    OrderLine[] lines = read(ProcessVariable.SUBSCRIPTIONS);
    return lines == null ? null : Arrays.asList(lines);
  }

  public @Nullable Invitation invitation() {
    return read(ProcessVariable.INVITATION);
  }

  public @Nullable IndirectReseller reseller() {
    return read(ProcessVariable.RESELLER);
  }

  /** What was ordered before others could not be. */
  public List<OrderLine> orderedLines() {
    OrderLine[] lines = read(ProcessVariable.ORDERED_LINES);
    return lines == null ? List.of() : List.of(lines);
  }

  public List<String> orderIds() {
    String[] ids = read(ProcessVariable.ORDER_IDS);
    return ids == null ? List.of() : List.of(ids);
  }

  public CustomerRequest request() {
    return new CustomerRequest(account(), existingCustomer(), existingDomain());
  }

  /** Once it is known. */
  public @Nullable String wantedDomain(AccountVerification verification) {
    return verification.wantedDomain(request()).orElse(null);
  }

  public boolean existingCustomer() {
    return Boolean.TRUE.equals(read(ProcessVariable.EXISTING_CUSTOMER));
  }

  public @Nullable String customerId() {
    return read(ProcessVariable.CUSTOMER_ID);
  }

  public @Nullable String domain() {
    return read(ProcessVariable.DOMAIN);
  }

  public @Nullable String country() {
    return read(ProcessVariable.COUNTRY);
  }

  public @Nullable String existingDomain() {
    return read(ProcessVariable.EXISTING_DOMAIN);
  }

  public @Nullable String indirectResellerId() {
    return read(ProcessVariable.INDIRECT_RESELLER_ID);
  }

  public boolean isAgreement(AgreementWay way) {
    return read(ProcessVariable.AGREEMENT_WAY) == way;
  }

  /** Decided for a customer who is linked by a relationship. */
  public boolean isWithoutOrder() {
    return read(ProcessVariable.SUBSCRIPTIONS_DECISION) == Decision.NONE;
  }

  public @Nullable String agreementConfirmedBy() {
    return read(ProcessVariable.AGREEMENT_CONFIRMED_BY);
  }

  /** Once it is taken. */
  public @Nullable Decision decision(ProcessVariable<Decision> decision) {
    return read(decision);
  }

  /**
   * Rewrites {@code findings} and tells the gateway behind whether nothing stands in the way: a
   * warning does too, unless it was accepted, and then it is not among them. What Partner Center
   * found in a later section is kept until that section is corrected.
   */
  public void checked(List<Finding> findings) {
    if (!findings.isEmpty() || read(ProcessVariable.SECTION_TO_UPDATE) == null) {
      writeFindings(findings);
    }
    passed(findings.isEmpty());
  }

  /** For the gateway right behind: transient, so it is in no database and no client can set it. */
  public void passed(boolean passed) {
    forTheGateway(ProcessVariable.PASSED, passed);
  }

  /** As {@link #passed}: read right behind, and kept nowhere. */
  public void forTheGateway(ProcessVariable<Boolean> variable, boolean value) {
    scope.setVariable(variable.id(), Variables.booleanValue(value, true));
  }

  public void writeFindings(List<Finding> findings) {
    write(ProcessVariable.FINDINGS, views(findings));
  }

  /** For the review and the record: what passed although it looked wrong. */
  public void writeAcceptedWarnings(List<Finding> warnings) {
    write(ProcessVariable.ACCEPTED_WARNINGS, views(warnings));
  }

  public void writeAgreementVersion(AgreementVersion version) {
    write(ProcessVariable.AGREEMENT_VERSION, version);
  }

  public void writeDuplicate(@Nullable CustomerRecord duplicate) {
    write(ProcessVariable.DUPLICATE, duplicate);
  }

  public void writeInvitation(Invitation invitation) {
    write(ProcessVariable.INVITATION, invitation);
  }

  public void writeReseller(@Nullable IndirectReseller reseller) {
    write(ProcessVariable.RESELLER, reseller);
  }

  public void writeOrderedLines(List<OrderLine> lines) {
    write(ProcessVariable.ORDERED_LINES, lines.toArray(OrderLine[]::new));
  }

  public void writeSubscriptions(List<OrderLine> lines) {
    write(ProcessVariable.SUBSCRIPTIONS, lines.toArray(OrderLine[]::new));
  }

  public void existingCustomer(boolean exists) {
    write(ProcessVariable.EXISTING_CUSTOMER, exists);
  }

  public void remindAt(Date time) {
    write(ProcessVariable.REMIND_AT, time);
  }

  public void writeOrderIds(List<String> orderIds) {
    write(ProcessVariable.ORDER_IDS, orderIds.toArray(String[]::new));
  }

  /** What is too long for the engine is cut. */
  public void writeText(ProcessVariable<String> variable, @Nullable String text) {
    write(variable, text != null && text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
  }

  public <W extends Word> void writeWord(ProcessVariable<W> variable, @Nullable W word) {
    write(variable, word);
  }

  /** The copies that lists, search and Cockpit show. */
  public void copyFrom(@Nullable CustomerAccount account, @Nullable String domain) {
    writeText(ProcessVariable.COMPANY_NAME, account == null ? null : account.companyName());
    writeText(ProcessVariable.COUNTRY, account == null ? null : account.country());
    writeText(ProcessVariable.DOMAIN, domain);
  }

  private <T> void write(ProcessVariable<T> variable, @Nullable T value) {
    Object stored = variable.stored(value);
    scope.setVariable(
        variable.id(),
        stored != null && variable.isJson()
            ? SpinValues.jsonValue((String) stored).create()
            : stored);
  }

  private <T> @Nullable T read(ProcessVariable<T> variable) {
    TypedValue value = scope.getVariableTyped(variable.id(), false);
    if (value == null) {
      return null;
    }
    return variable.read(
        value instanceof SerializableValue json ? json.getValueSerialized() : value.getValue());
  }

  private static FindingView[] views(List<Finding> findings) {
    return findings.stream().map(FindingTexts.ENGLISH::view).toArray(FindingView[]::new);
  }
}
