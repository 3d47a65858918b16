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

  public CustomerAccount account() {
    return read(ProcessVariable.ACCOUNT);
  }

  /** Signed by the primary contact where no other signer is named. */
  public CustomerAgreement agreement() {
    CustomerAgreement given = read(ProcessVariable.AGREEMENT);
    CustomerAccount account = account();
    PrimaryContact contact = account == null ? null : account.primaryContact();
    return given == null || contact == null
        ? given
        : given.signedByDefault(
            new Signer(
                contact.firstName(), contact.lastName(), contact.email(), contact.phoneNumber()));
  }

  public List<OrderLine> subscriptions() {
    OrderLine[] lines = read(ProcessVariable.SUBSCRIPTIONS);
    return lines == null ? null : Arrays.asList(lines);
  }

  public Invitation invitation() {
    return read(ProcessVariable.INVITATION);
  }

  public IndirectReseller reseller() {
    return read(ProcessVariable.RESELLER);
  }

  /** What was ordered before others could not be; never null. */
  public List<OrderLine> orderedLines() {
    OrderLine[] lines = read(ProcessVariable.ORDERED_LINES);
    return lines == null ? List.of() : List.of(lines);
  }

  /** Never null. */
  public List<String> orderIds() {
    String[] ids = read(ProcessVariable.ORDER_IDS);
    return ids == null ? List.of() : List.of(ids);
  }

  public CustomerRequest request() {
    return new CustomerRequest(account(), existingCustomer(), existingDomain());
  }

  /** Null while unknown. */
  public String wantedDomain(AccountVerification verification) {
    return verification.wantedDomain(request()).orElse(null);
  }

  public boolean existingCustomer() {
    return Boolean.TRUE.equals(scope.getVariable(ProcessVariable.EXISTING_CUSTOMER.id()));
  }

  public String customerId() {
    return text(ProcessVariable.CUSTOMER_ID);
  }

  public String domain() {
    return text(ProcessVariable.DOMAIN);
  }

  public String country() {
    return text(ProcessVariable.COUNTRY);
  }

  public String existingDomain() {
    return text(ProcessVariable.EXISTING_DOMAIN);
  }

  public String indirectResellerId() {
    return text(ProcessVariable.INDIRECT_RESELLER_ID);
  }

  public String agreementWay() {
    return text(ProcessVariable.AGREEMENT_WAY);
  }

  public String subscriptionsDecision() {
    return text(ProcessVariable.SUBSCRIPTIONS_DECISION);
  }

  public String agreementConfirmedBy() {
    return text(ProcessVariable.AGREEMENT_CONFIRMED_BY);
  }

  public String decision(UserTask task) {
    return task.decision().map(this::text).orElse(null);
  }

  /**
   * Rewrites {@code findings} and tells the gateway behind whether nothing stands in the way: a
   * warning does too, unless it was accepted, and then it is not among them. What Partner Center
   * found in a later section is kept until that section is corrected.
   */
  public void checked(List<Finding> findings) {
    if (!findings.isEmpty() || text(ProcessVariable.SECTION_TO_UPDATE) == null) {
      writeFindings(findings);
    }
    passed(findings.isEmpty());
  }

  /** For the gateway right behind: transient, so it is in no database and no client can set it. */
  public void passed(boolean passed) {
    forTheGateway(ProcessVariable.PASSED, passed);
  }

  /** As {@link #passed}: read right behind, and kept nowhere. */
  public void forTheGateway(ProcessVariable variable, boolean value) {
    scope.setVariable(variable.id(), Variables.booleanValue(value, true));
  }

  public void writeFindings(List<Finding> findings) {
    write(ProcessVariable.FINDINGS, findings.stream().map(FindingTexts.ENGLISH::view).toList());
  }

  /** For the review and the record: what passed although it looked wrong. */
  public void writeAcceptedWarnings(List<Finding> warnings) {
    write(
        ProcessVariable.ACCEPTED_WARNINGS,
        warnings.stream().map(FindingTexts.ENGLISH::view).toList());
  }

  public void writeAgreementVersion(AgreementVersion version) {
    write(ProcessVariable.AGREEMENT_VERSION, version);
  }

  public void writeDuplicate(CustomerRecord duplicate) {
    if (duplicate == null) {
      writeText(ProcessVariable.DUPLICATE, null);
    } else {
      write(ProcessVariable.DUPLICATE, duplicate);
    }
  }

  public void writeInvitation(Invitation invitation) {
    write(ProcessVariable.INVITATION, invitation);
  }

  /**
   * @param reseller null: none
   */
  public void writeReseller(IndirectReseller reseller) {
    if (reseller == null) {
      writeText(ProcessVariable.RESELLER, null);
    } else {
      write(ProcessVariable.RESELLER, reseller);
    }
  }

  public void writeOrderedLines(List<OrderLine> lines) {
    write(ProcessVariable.ORDERED_LINES, lines);
  }

  public void writeSubscriptions(List<OrderLine> lines) {
    write(ProcessVariable.SUBSCRIPTIONS, lines);
  }

  public void existingCustomer(boolean exists) {
    scope.setVariable(ProcessVariable.EXISTING_CUSTOMER.id(), exists);
  }

  public void remindAt(Date time) {
    scope.setVariable(ProcessVariable.REMIND_AT.id(), time);
  }

  public void writeOrderIds(List<String> orderIds) {
    write(ProcessVariable.ORDER_IDS, orderIds);
  }

  public void writeText(ProcessVariable variable, String text) {
    scope.setVariable(
        variable.id(),
        text != null && text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
  }

  /** The copies that lists, search and Cockpit show. */
  public void copyFrom(CustomerAccount account, String domain) {
    writeText(ProcessVariable.COMPANY_NAME, account == null ? null : account.companyName());
    writeText(
        ProcessVariable.COUNTRY,
        account == null || account.address() == null ? null : account.address().country());
    writeText(ProcessVariable.DOMAIN, domain);
  }

  private void write(ProcessVariable variable, Object value) {
    scope.setVariable(variable.id(), SpinValues.jsonValue(VariableJson.write(value)).create());
  }

  private String text(ProcessVariable variable) {
    return (String) scope.getVariable(variable.id());
  }

  private <T> T read(ProcessVariable variable) {
    TypedValue value = scope.getVariableTyped(variable.id(), false);
    String text = value instanceof SerializableValue json ? json.getValueSerialized() : null;
    return text == null ? null : VariableJson.read(variable.id(), text, variable.content());
  }
}
