package io.cspdesk.onboarding.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cspdesk.onboarding.agreement.AgreementRules;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.PartnerMarket;
import io.cspdesk.onboarding.customer.PrimaryContact;
import io.cspdesk.onboarding.customer.country.RegistrationNumbers;
import io.cspdesk.onboarding.customer.country.SellingMarkets;
import io.cspdesk.onboarding.field.DomainField;
import io.cspdesk.onboarding.field.EmailField;
import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.finding.Severity;
import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.relationship.InvitationLink;
import io.cspdesk.onboarding.relationship.InvitationRules;
import io.cspdesk.onboarding.subscription.Market;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.subscription.OwnedOffer;
import io.cspdesk.onboarding.subscription.Sales;
import io.cspdesk.onboarding.subscription.Segment;
import io.cspdesk.onboarding.subscription.SubscriptionRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What forms and server both judge: the forms run the same tables, in rules-in-both.test.js. */
class RulesInBothTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private static final JsonNode FIELDS = table("fields");
  private static final JsonNode ORDERS = table("orders");
  private static final JsonNode LINKS = table("invitation-links");

  private static final AccountVerification ACCOUNTS =
      new AccountVerification(
          country -> Optional.empty(),
          domain -> true,
          address -> null,
          new SellingMarkets(Map.of()),
          new RegistrationNumbers(
              new RegistrationNumbers.Facts(List.of(), List.of(), true, Map.of())),
          new PartnerMarket("US", ".onmicrosoft.com"));

  static Stream<JsonNode> fields() {
    return each(FIELDS.get("cases"));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aField(JsonNode given) {
    String value = given.get("value").asText();
    Stream<Finding> found =
        switch (given.get("check").asText()) {
          case "text" -> TextField.required("here", value, 10).stream();
          case "email" -> EmailField.required("here", value).stream();
          case "domain" -> DomainField.required("here", value).stream();
          case "domain-prefix" -> domainPrefix(value);
          case "date" -> dateAgreed(value);
          default -> throw new AssertionError("No rule for " + given);
        };

    assertThat(found.map(Finding::code).map(FindingCode::id))
        .isEqualTo(given.get("finding").isNull() ? List.of() : List.of(text(given, "finding")));
  }

  private static Stream<Finding> domainPrefix(String value) {
    CustomerAccount account =
        new CustomerAccount(null, value, null, null, null, null, null, null, null);
    return ACCOUNTS.verify(account).stream()
        .filter(finding -> finding.field().equals("account.domainPrefix"));
  }

  private static Stream<Finding> dateAgreed(String value) {
    CustomerAgreement agreement = new CustomerAgreement("attested", null, value, null, null);
    return AgreementRules.check(agreement, LocalDate.parse(text(FIELDS, "today")), "US", true)
        .stream()
        .filter(finding -> finding.field().equals("agreement.dateAgreed"));
  }

  static Stream<JsonNode> orders() {
    return each(ORDERS.get("cases"));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void anOrder(JsonNode given) {
    List<Offer> everywhere = all(ORDERS.get("offers"), Offer.class);
    Offer abroad = MAPPER.convertValue(ORDERS.get("notSoldByThePartner"), Offer.class);
    List<Offer> customers = Stream.concat(everywhere.stream(), Stream.of(abroad)).toList();
    List<OwnedOffer> owned =
        each(given.path("owned")).map(id -> new OwnedOffer(id.asText(), false)).toList();
    Sales sales =
        new Sales(
            new Market("US", customers), new Market("JP", everywhere), Segment.COMMERCIAL, owned);

    assertThat(SubscriptionRules.check(all(given.get("lines"), OrderLine.class), sales))
        .extracting(finding -> finding.field() + " " + finding.code().id())
        .containsExactlyInAnyOrderElementsOf(all(given.get("findings"), String.class));
  }

  static Stream<JsonNode> wishes() {
    return each(LINKS.get("wishes"));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void aLinkForDelegatedAdministration(JsonNode given) {
    assertThat(InvitationLink.with(text(given, "link"), given.get("delegatedAdmin").booleanValue()))
        .isEqualTo(text(given, "becomes"));
  }

  static Stream<JsonNode> bodies() {
    return each(LINKS.get("bodies"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aLinkInAMail(JsonNode given) {
    String link = text(LINKS, "link");
    String body = text(given, "body").replace("{link}", link);
    Optional<Finding> missing =
        InvitationRules.check(new Invitation(link, true, "Hello", body, null), link);

    assertThat(missing.map(Finding::code))
        .isEqualTo(
            given.get("hasLink").booleanValue()
                ? Optional.empty()
                : Optional.of(FindingCode.INVITATION_LINK_MISSING));
  }

  static Stream<JsonNode> names() {
    return each(table("names"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPersonsName(JsonNode given) {
    String first = text(given, "firstName");
    String last = text(given, "lastName");

    assertThat(new PrimaryContact(first, null, last, null, null).fullName(text(given, "language")))
        .isEqualTo(text(given, "called"));
  }

  static Stream<JsonNode> warnings() {
    return each(table("warnings"));
  }

  @ParameterizedTest
  @MethodSource("warnings")
  void aWarning(JsonNode given) {
    CustomerAccount account =
        new CustomerAccount(
            null, null, null, null, null, null, null, null, text(given, "justification"));
    List<Finding> findings =
        all(given.get("severities"), Severity.class).stream()
            .map(severity -> new Finding(severity, "here", FindingCode.ACRONYM, Map.of()))
            .toList();

    assertThat(AccountVerification.passes(account, findings))
        .isEqualTo(given.get("passes").booleanValue());
  }

  private static JsonNode table(String name) {
    try {
      return MAPPER.readTree(Path.of("src/test/resources/rules-in-both", name + ".json").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static <T> List<T> all(JsonNode list, Class<T> type) {
    return each(list).map(one -> MAPPER.convertValue(one, type)).toList();
  }

  /** Null where it is not there. */
  private static String text(JsonNode given, String name) {
    return given.path(name).asText(null);
  }
}
