package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.RunningApplication;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** What an account and an agreement are checked for, as another system sees it. */
class VerificationOverRestTest extends RunningApplication {

  private static final String REASON = "Registered like this, see the extract of 2026-10-01";

  @BeforeEach
  void noFaults() {
    delete("admin", "/simulator/control/faults");
  }

  @Test
  void aDoubtfulNameIsBroughtToAPersonWhoSaysWhyItIsRight() {
    ObjectNode request = full();
    account(request).put("companyName", "NWT");
    String key = startedAs("crm", request);

    JsonNode onboarding = standing(key);

    assertThat(currentTask(onboarding)).isEqualTo("account-info");
    JsonNode warning = onboarding.get("findings").get(0);
    assertThat(warning.get("severity").asText()).isEqualTo("warning");
    assertThat(warning.get("field").asText()).isEqualTo("account.companyName");
    assertThat(warning.get("code").asText()).isEqualTo("acronym");

    account(request).put("justification", REASON);
    completeAccount(key, request);
    JsonNode afterwards = standing(key);
    assertThat(currentTask(afterwards)).isEqualTo("confirm-agreement");
    assertThat(afterwards.get("findings")).isEmpty();
    assertThat(tree(variable(key, "acceptedWarnings")).get(0).get("code").asText())
        .isEqualTo("acronym");
    assertThat(tree(variable(key, "account")).get("justification").asText()).isEqualTo(REASON);
  }

  @Test
  void whoeverSaysWhyAtOnceIsNotAsked() {
    ObjectNode request = full();
    account(request).put("companyName", "NWT").put("justification", REASON);

    assertThat(currentTask(standing(startedAs("crm", request)))).isEqualTo("confirm-agreement");
  }

  @Test
  void aCorrectedNameIsNoLongerDoubted() {
    ObjectNode request = full();
    account(request).put("companyName", "NWT").put("justification", REASON);
    String key = startedAs("sally", request);
    assertThat(currentTask(standing(key))).isEqualTo("review");

    complete("sally", taskId(key, "review"), Map.of("reviewDecision", "update-account"));
    account(request).put("companyName", "Northwind Traders Corporation");
    completeAccount(key, request);

    assertThat(currentTask(standing(key))).isEqualTo("review");
    assertThat(tree(variable(key, "acceptedWarnings"))).isEmpty();
  }

  @Test
  void aCustomerOutsideTheMarketIsStoppedBeforeAnyCall() {
    ObjectNode request = full();
    ((ObjectNode) account(request).get("address")).put("country", "JP");
    JsonNode before = get("admin", "/simulator/control/calls").json();

    JsonNode onboarding = standing(startedAs("crm", request));

    assertThat(get("admin", "/simulator/control/calls").json()).isEqualTo(before);
    assertThat(currentTask(onboarding)).isEqualTo("account-info");
    JsonNode finding = onboarding.get("findings").get(0);
    assertThat(onboarding.get("findings")).hasSize(1);
    assertThat(finding.get("field").asText()).isEqualTo("account.address.country");
    assertThat(finding.get("code").asText()).isEqualTo("country-outside-market");
    assertThat(finding.get("message").asText()).contains("United States");
  }

  @ParameterizedTest
  @CsvSource({
    "InteractionRequired,address-needs-confirmation,warning,1",
    "StreetPartial,address-incomplete,warning,3",
    "PremisesPartial,address-incomplete,warning,3",
    "Multiple,address-incomplete,warning,3",
    "None,address-incorrect,error,0",
    "NotValidated,address-not-validated,warning,0"
  })
  void anAddressThatMicrosoftDoubtsIsBroughtToAPerson(
      String status, String code, String severity, int suggestions) {
    tellAddressService(200, status);
    ObjectNode request = full();
    address(request, newStreet());
    String key = startedAs("crm", request);

    JsonNode onboarding = standing(key);

    assertThat(currentTask(onboarding)).isEqualTo("account-info");
    JsonNode finding = onboarding.get("findings").get(0);
    assertThat(finding.get("field").asText()).isEqualTo("account.address");
    assertThat(finding.get("code").asText()).isEqualTo(code);
    assertThat(finding.get("severity").asText()).isEqualTo(severity);
    assertThat(finding.at("/params/suggestions").size()).isEqualTo(suggestions);

    if (severity.equals("warning")) {
      account(request).put("justification", REASON);
      completeAccount(key, request);
      assertThat(currentTask(standing(key))).isEqualTo("confirm-agreement");
    }
  }

  @Test
  void aSuggestionThatIsTakenPasses() {
    tellAddressService(200, "StreetPartial");
    ObjectNode request = full();
    address(request, newStreet());
    String key = startedAs("crm", request);
    JsonNode suggested = standing(key).at("/findings/0/params/suggestions/0");

    account(request).set("address", suggested);
    completeAccount(key, request);

    assertThat(currentTask(standing(key))).isEqualTo("confirm-agreement");
  }

  @Test
  void theOlderAddressServiceRefusesAndCorrects() {
    tellAddressService(400, "2007");
    ObjectNode request = full();
    address(request, newStreet());

    JsonNode onboarding = standing(startedAs("crm", request));

    assertThat(currentTask(onboarding)).isEqualTo("account-info");
    JsonNode finding = onboarding.get("findings").get(0);
    assertThat(finding.get("field").asText()).isEqualTo("account.address");
    assertThat(finding.get("code").asText()).isEqualTo("address-refused");
    assertThat(finding.get("severity").asText()).isEqualTo("error");
  }

  @Test
  void theAgreementIsSignedByThePrimaryContactUnlessSomebodyElseIsNamed() {
    ObjectNode request = full();
    ((ObjectNode) request.get("agreement")).remove("signer");
    String key = startedAs("sally", request);
    assertThat(currentTask(standing(key))).isEqualTo("review");

    complete("sally", taskId(key, "review"), Map.of("reviewDecision", "submit"));
    assertThat(currentTask(standing(key))).isEqualTo("hand-over");

    JsonNode confirmed = held(request).at("/agreements/0");
    assertThat(confirmed.at("/primaryContact/email").asText()).isEqualTo("ann.rivers@example.com");
    assertThat(confirmed.get("dateAgreed").asText())
        .isEqualTo(request.at("/agreement/dateAgreed").asText() + "T00:00:00Z");
    assertThat(tree(variable(key, "agreementVersion")).get("templateId").asText())
        .isEqualTo("117a77b0-9360-443b-8795-c6dedc750cf9");
  }

  @Test
  void theCloudAgreementIsRefusedWithTheReason() {
    ObjectNode request = full();
    ((ObjectNode) request.get("agreement")).put("type", "MicrosoftCloudAgreement");

    JsonNode onboarding = standing(startedAs("sally", request));

    assertThat(currentTask(onboarding)).isEqualTo("confirm-agreement");
    assertThat(onboarding.at("/findings/0/field").asText()).isEqualTo("agreement.type");
    assertThat(onboarding.at("/findings/0/code").asText()).isEqualTo("cloud-agreement-replaced");
    assertThat(onboarding.at("/findings/0/message").asText()).contains("January 31, 2020");
  }

  @Test
  void formsLearnWhereThePartnerMaySell() {
    JsonNode countries = get("sally", "/api/countries").json().get("items");

    assertThat(countries)
        .filteredOn(country -> country.get("inMarket").asBoolean())
        .extracting(country -> country.get("iso2").asText())
        .containsExactlyInAnyOrder("US", "UM");
  }

  @Test
  void formsLearnWhatACountryDemandsAndItsDate() {
    JsonNode us = get("sally", "/api/countries/US").json();
    JsonNode ru = get("sally", "/api/countries/RU").json();

    assertThat(us.get("stateRequired").asBoolean()).isTrue();
    assertThat(us.get("today").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(us.at("/registrationNumber/taken").asBoolean()).isFalse();
    assertThat(ru.at("/registrationNumber/required").asBoolean()).isTrue();
    assertThat(ru.at("/registrationNumber/phoneRequired").asBoolean()).isTrue();
    assertThat(ru.at("/registrationNumber/lengths"))
        .extracting(JsonNode::asInt)
        .containsExactly(9, 10, 12);
  }

  @ParameterizedTest
  @CsvSource({"JP,ja-JP,ja-JP", "JP,en-US,en-US", "JP,fr-FR,en-US", "US,es-US,es-US"})
  void theAgreementsTextIsInTheCustomersLanguageWhereThereIsOne(
      String country, String language, String found) {
    Answer answer =
        get("adam", "/api/agreement-document?country=" + country + "&language=" + language);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().getCacheControl()).isEqualTo("no-store");
    assertThat(answer.json().get("language").asText()).isEqualTo(found);
    for (String link : List.of("displayUri", "downloadUri")) {
      URI uri = URI.create(answer.json().get(link).asText());
      Answer text =
          send(HttpMethod.GET, uri.getPath() + "?" + uri.getQuery(), new HttpHeaders(), null);
      assertThat(text.status()).isEqualTo(200);
      assertThat(text.text()).contains("lang=\"" + found + "\"");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "country=Japan&language=ja-JP, country, invalid-country",
    "country=JP&language=../x, language, invalid-language",
    "language=ja-JP, country, required"
  })
  void anAgreementsTextThatCannotBeAskedForIsA400(String query, String field, String code) {
    assertProblem(get("adam", "/api/agreement-document?" + query), 400, field, code);
    assertThat(get(null, "/api/agreement-document?" + query).status()).isEqualTo(401);
  }

  @Test
  void whatAFormOpensIsOutsideOfItsSandbox() {
    Answer tasklist =
        send(HttpMethod.GET, "/camunda/app/tasklist/default/", new HttpHeaders(), null);

    assertThat(tasklist.headers().getFirst("Content-Security-Policy"))
        .containsPattern("script-src 'nonce-[^']+' 'strict-dynamic'")
        .contains("allow-popups allow-popups-to-escape-sandbox");
  }

  private void tellAddressService(int status, String code) {
    Map<String, Object> fault =
        Map.of("call", "validate-address", "kind", "status", "status", status, "code", code);
    assertThat(post("admin", "/simulator/control/faults", fault).status()).isLessThan(300);
  }

  private void completeAccount(String key, ObjectNode request) {
    Answer answer =
        complete(
            "sally",
            taskId(key, "account-info"),
            Map.of("account", account(request), "accountDecision", "continue"));
    assertThat(answer.status()).as(answer.text()).isLessThan(300);
  }

  /** What was said of an address is kept for a while, so each story has a street of its own. */
  private static String newStreet() {
    return "7 " + newPrefix() + " Street";
  }

  private static void address(ObjectNode request, String street) {
    ((ObjectNode) account(request).get("address")).put("addressLine1", street);
  }

  private String variable(String key, String name) {
    return get(
            "admin",
            ENGINE
                + "/variable-instance?deserializeValues=false&processInstanceIdIn="
                + instanceId(key)
                + "&variableName="
                + name)
        .json()
        .get(0)
        .get("value")
        .asText();
  }

  private JsonNode held(ObjectNode request) {
    String domain = account(request).get("domainPrefix").asText() + ".onmicrosoft.com";
    for (JsonNode customer : get("admin", "/simulator/control/customers").json()) {
      if (customer.get("domain").asText().equals(domain)) {
        return customer;
      }
    }
    throw new AssertionError("Nothing held for " + domain);
  }
}
