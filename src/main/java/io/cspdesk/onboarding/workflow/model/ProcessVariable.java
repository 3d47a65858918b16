package io.cspdesk.onboarding.workflow.model;

import io.cspdesk.onboarding.agreement.AgreementVersion;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.workflow.model.VariableJson.UnreadableJson;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every process variable: its name, what it holds, and whether a start may set it. {@code String},
 * {@code Boolean} and {@code Date} are variables of that type, a {@link Word} is one of type {@code
 * String}, and anything else is of type {@code Json}.
 */
public final class ProcessVariable<T> {

  public static final ProcessVariable<CustomerAccount> ACCOUNT =
      given("account", CustomerAccount.class);
  public static final ProcessVariable<CustomerAgreement> AGREEMENT =
      given("agreement", CustomerAgreement.class);
  public static final ProcessVariable<String> INDIRECT_RESELLER_ID =
      given("indirectResellerId", String.class);
  public static final ProcessVariable<OrderLine[]> SUBSCRIPTIONS =
      given("subscriptions", OrderLine[].class);
  public static final ProcessVariable<Boolean> EXISTING_CUSTOMER =
      given("existingCustomer", Boolean.class);
  public static final ProcessVariable<String> EXISTING_DOMAIN =
      given("existingDomain", String.class);
  public static final ProcessVariable<Invitation> INVITATION =
      given("invitation", Invitation.class);
  public static final ProcessVariable<FindingView[]> FINDINGS =
      ours("findings", FindingView[].class);

  /** Warnings of the account that passed, since somebody said why. */
  public static final ProcessVariable<FindingView[]> ACCEPTED_WARNINGS =
      ours("acceptedWarnings", FindingView[].class);

  /** The version of the customer agreement that Partner Center was told of. */
  public static final ProcessVariable<AgreementVersion> AGREEMENT_VERSION =
      ours("agreementVersion", AgreementVersion.class);

  /** MS-CorrelationId of all its calls, by which logs and Microsoft's support find it. */
  public static final ProcessVariable<String> CORRELATION_ID = ours("correlationId", String.class);

  public static final ProcessVariable<String> CUSTOMER_ID = ours("customerId", String.class);
  public static final ProcessVariable<String[]> ORDER_IDS = ours("orderIds", String[].class);
  public static final ProcessVariable<Outcome> OUTCOME = ours("outcome", Outcome.class);
  public static final ProcessVariable<String> COMPANY_NAME = ours("companyName", String.class);
  public static final ProcessVariable<String> COUNTRY = ours("country", String.class);
  public static final ProcessVariable<String> DOMAIN = ours("domain", String.class);

  /** The customer of ours that already has the wanted domain. */
  public static final ProcessVariable<CustomerRecord> DUPLICATE =
      ours("duplicate", CustomerRecord.class);

  /** The section that a person is to correct by hand before it is checked again. */
  public static final ProcessVariable<Section> SECTION_TO_UPDATE =
      ours("sectionToUpdate", Section.class);

  /** The user in an attesting role who gave the agreement. */
  public static final ProcessVariable<String> AGREEMENT_CONFIRMED_BY =
      ours("agreementConfirmedBy", String.class);

  public static final ProcessVariable<AgreementWay> AGREEMENT_WAY =
      ours("agreementWay", AgreementWay.class);

  /** The indirect reseller that was chosen, as Partner Center tells it. */
  public static final ProcessVariable<IndirectReseller> RESELLER =
      ours("reseller", IndirectReseller.class);

  /** The order lines that are ordered already, when others could not be. */
  public static final ProcessVariable<OrderLine[]> ORDERED_LINES =
      ours("orderedLines", OrderLine[].class);

  /** Why the onboarding was cancelled, in the words of whoever did. */
  public static final ProcessVariable<String> REASON = ours("reason", String.class);

  /** When a waiting onboarding asks staff what to do. */
  public static final ProcessVariable<Date> REMIND_AT = ours("remindAt", Date.class);

  /** Whether a relationship is to be requested; lives only until the gateway behind the account. */
  public static final ProcessVariable<Boolean> RELATIONSHIP_TO_REQUEST =
      ours("relationshipToRequest", Boolean.class);

  /** Whether some lines could not be ordered; lives only until the gateway behind the order. */
  public static final ProcessVariable<Boolean> ORDER_INCOMPLETE =
      ours("orderIncomplete", Boolean.class);

  /** A relationship without an order; lives only until the gateway behind the hand-over. */
  public static final ProcessVariable<Boolean> RELATIONSHIP_ONLY =
      ours("relationshipOnly", Boolean.class);

  /** What the last check said; lives only until the gateway behind it. */
  public static final ProcessVariable<Boolean> PASSED = ours("passed", Boolean.class);

  public static final ProcessVariable<Decision> ACCOUNT_DECISION = decision("accountDecision");
  public static final ProcessVariable<Decision> DUPLICATE_DECISION = decision("duplicateDecision");
  public static final ProcessVariable<Decision> SUBSCRIPTIONS_DECISION =
      decision("subscriptionsDecision");
  public static final ProcessVariable<Decision> REVIEW_DECISION = decision("reviewDecision");
  public static final ProcessVariable<Decision> RELATIONSHIP_DECISION =
      decision("relationshipDecision");
  public static final ProcessVariable<Decision> ORDER_DECISION = decision("orderDecision");

  private static final Map<String, ProcessVariable<?>> ALL =
      Arrays.stream(ProcessVariable.class.getFields())
          .map(ProcessVariable::constant)
          .collect(Collectors.toMap(ProcessVariable::id, constant -> constant));

  private final String id;
  private final Class<T> content;
  private final boolean settableAtStart;

  private ProcessVariable(String id, Class<T> content, boolean settableAtStart) {
    this.id = id;
    this.content = content;
    this.settableAtStart = settableAtStart;
  }

  private static <T> ProcessVariable<T> given(String id, Class<T> content) {
    return new ProcessVariable<>(id, content, true);
  }

  private static <T> ProcessVariable<T> ours(String id, Class<T> content) {
    return new ProcessVariable<>(id, content, false);
  }

  private static ProcessVariable<Decision> decision(String id) {
    return ours(id, Decision.class);
  }

  /** The name in the engine. */
  public String id() {
    return id;
  }

  public boolean settableAtStart() {
    return settableAtStart;
  }

  public boolean isJson() {
    return !isWord()
        && content != String.class
        && content != Boolean.class
        && content != Date.class;
  }

  /** Its type in the engine, as REST and forms name it. */
  public String type() {
    return isJson() ? "Json" : storedClass().getSimpleName();
  }

  /** Whether the engine's value, of one that is not Json, is of its type. */
  public boolean takes(@Nullable Object value) {
    return value == null || value.getClass() == storedClass();
  }

  /** What it may say, where that is one of a few words. */
  public Optional<List<String>> words() {
    return isWord()
        ? Optional.of(Arrays.stream(content.getEnumConstants()).map(w -> ((Word) w).id()).toList())
        : Optional.empty();
  }

  /** What the engine keeps: the text of Json, the id of a word, or the value itself. */
  @Nullable Object stored(@Nullable T value) {
    if (value == null) {
      return null;
    }
    if (isJson()) {
      return VariableJson.write(value);
    }
    return value instanceof Word word ? word.id() : value;
  }

  /** The way back. */
  @Nullable T read(@Nullable Object stored) {
    if (stored == null) {
      return null;
    }
    if (isJson()) {
      return readJson((String) stored);
    }
    return content.cast(isWord() ? word((String) stored) : stored);
  }

  /**
   * @return nothing, where the text is {@code null}
   * @throws UnreadableJson with a sentence for the sender
   */
  public @Nullable T readJson(String text) {
    return VariableJson.read(id, text, content);
  }

  private Word word(String stored) {
    return Word.ofId(content.asSubclass(Word.class), stored).orElseThrow();
  }

  private boolean isWord() {
    return Word.class.isAssignableFrom(content);
  }

  private Class<?> storedClass() {
    return isWord() ? String.class : content;
  }

  public static Collection<ProcessVariable<?>> all() {
    return ALL.values();
  }

  public static Optional<ProcessVariable<?>> ofId(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  private static ProcessVariable<?> constant(Field field) {
    try {
      return (ProcessVariable<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Not to be read: " + field, e);
    }
  }
}
