package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.RunningApplication;
import io.cspdesk.onboarding.example.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

class StartOverRestTest extends RunningApplication {

  @Test
  void whatAnIntegrationSendsCompleteIsNotAskedAgainButTheAgreementIsConfirmedByAPerson() {
    ObjectNode request = full();

    Answer answer = post("crm", API, request);

    String key = request.get("businessKey").asText();
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.location()).isEqualTo("/api/onboardings/" + key);
    assertThat(answer.json().get("businessKey").asText()).isEqualTo(key);
    assertThat(answer.json().get("state").asText()).isEqualTo("running");
    assertThat(currentTask(standing(key))).isEqualTo("confirm-agreement");
  }

  @Test
  void whatASalesAgentSendsCompleteGoesStraightToReview() {
    String key = startedAs("sally", full());

    JsonNode onboarding = standing(key);

    assertThat(currentTask(onboarding)).isEqualTo("review");
    assertThat(onboarding.get("findings")).isEmpty();
    assertThat(onboarding.get("incidents")).isEmpty();
  }

  @Test
  void theEngineItselfStartsTheSame() {
    ObjectNode byCrm = full();
    ObjectNode bySally = full();

    assertThat(post("crm", START + "/start", forEngine(byCrm)).status()).isEqualTo(200);
    assertThat(post("sally", START + "/start", forEngine(bySally)).status()).isEqualTo(200);

    assertThat(currentTask(standing(byCrm.get("businessKey").asText())))
        .isEqualTo("confirm-agreement");
    assertThat(currentTask(standing(bySally.get("businessKey").asText()))).isEqualTo("review");
  }

  @Test
  void theResourceTellsHowItStands() {
    ObjectNode request = full();
    String domain = account(request).get("domainPrefix").asText() + ".onmicrosoft.com";
    String key = startedAs("crm", request);

    JsonNode onboarding = standing(key);

    assertThat(onboarding.get("companyName").asText()).isEqualTo(Examples.COMPANY);
    assertThat(onboarding.get("country").asText()).isEqualTo("US");
    assertThat(onboarding.get("domain").asText()).isEqualTo(domain);
    assertThat(onboarding.has("outcome")).isFalse();
    assertThat(onboarding.has("customerId")).isFalse();
    assertThat(onboarding.has("endedAt")).isFalse();
    assertThat(onboarding.get("orderIds")).isEmpty();
    assertThat(onboarding.get("startedAt").asText()).isNotEmpty();
    JsonNode task = onboarding.get("currentTasks").get(0);
    assertThat(task.get("name").asText()).isEqualTo("Confirm agreement");
    assertThat(task.get("candidateGroups"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder("admin-agent", "sales-agent");
    assertThat(task.get("createdAt").asText()).isNotEmpty();
    assertThat(task.has("assignee")).isFalse();
  }

  @Test
  void anIncompleteStartIsKeptAndItsFindingsComeToAPerson() {
    ObjectNode request = full();
    account(request).remove("primaryContact");
    ((ObjectNode) account(request).get("address")).remove("city");
    ((ObjectNode) request.get("subscriptions").get(0)).put("offerId", "no-such-offer");

    String key = startedAs("crm", request);

    JsonNode onboarding = standing(key);
    assertThat(currentTask(onboarding)).isEqualTo("account-info");
    assertThat(fields(onboarding.get("findings"))).contains("account.address.city");
    assertThat(onboarding.get("findings"))
        .allSatisfy(
            finding -> {
              assertThat(finding.get("severity").asText()).isIn("error", "warning");
              assertThat(finding.get("code").asText()).matches("[a-z][a-z-]+");
              assertThat(finding.get("message").asText()).isNotBlank();
            });
    for (String name : List.of("account", "agreement", "subscriptions")) {
      assertThat(variable(key, name)).as(name).isEqualTo(request.get(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"existingCustomer\":true,\"existingDomain\":\"a.example.com\"}"})
  void anEmptyStartGetsAKeyAndAnAccountTask(String body) {
    Answer answer = post("crm", API, body);

    assertThat(answer.status()).isEqualTo(201);
    String key = answer.json().get("businessKey").asText();
    assertThat(key).startsWith("ONB-");
    JsonNode onboarding = standing(key);
    assertThat(currentTask(onboarding)).isEqualTo("account-info");
    assertThat(onboarding.get("findings")).isNotEmpty();
  }

  @Test
  void aKeyThatIsNoPlainPathSegmentHasAnEncodedLocation() {
    ObjectNode request = full("Réf 7; v=1 ? & # + 50% " + newKey(), newPrefix());

    Answer answer = post("crm", API, request);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(get("crm", answer.location()).json().get("businessKey"))
        .isEqualTo(request.get("businessKey"));
  }

  @Test
  void aBusinessKeyIsUsedOnce() {
    String key = startedAs("crm", full());
    ObjectNode again = full(key, newPrefix());

    Answer atTheFacade = post("crm", API, again);
    Answer atTheEngine = post("crm", START + "/start", forEngine(again));

    assertProblem(atTheFacade, 409, "businessKey", "business-key-used");
    assertThat(atTheFacade.location()).isEqualTo(resource(key));
    assertThat(atTheEngine.status()).isEqualTo(409);
    assertThat(atTheEngine.json().get("message").asText()).contains(key);
  }

  @Test
  void aDomainIsOnboardedOnceAtATime() {
    String prefix = newPrefix();
    String key = startedAs("crm", full(newKey(), prefix));

    Answer atTheFacade = post("crm", API, full(newKey(), prefix.toUpperCase()));
    Answer atTheEngine = post("crm", START + "/start", forEngine(full(newKey(), prefix)));

    assertProblem(atTheFacade, 409, "account.domainPrefix", "domain-in-other-onboarding");
    assertThat(atTheFacade.location()).isEqualTo(resource(key));
    assertThat(atTheEngine.status()).isEqualTo(409);
    assertThat(atTheEngine.json().get("message").asText()).contains(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{oops                                      | ``",
        "[]                                         | ``",
        "7                                          | ``",
        "{} {}                                      | ``",
        "{\"foo\":1}                                | foo",
        "{\"customerId\":\"x\"}                       | customerId",
        "{\"account\":{\"foo\":1}}                    | account.foo",
        "{\"account\":{\"address\":{\"city\":7}}}       | account.address.city",
        "{\"account\":[]}                           | account",
        "{\"subscriptions\":[{\"quantity\":\"5\"}]}   | subscriptions[0].quantity",
        "{\"subscriptions\":[{\"quantity\":1.5}]}     | subscriptions[0].quantity",
        "{\"existingCustomer\":\"yes\"}               | existingCustomer",
        "{\"businessKey\":5}                        | businessKey"
      })
  void whatCannotBeReadIsRefusedWithItsPlace(String body, String field) {
    assertProblem(post("crm", API, body), 400, field, "unreadable");
  }

  @Test
  void aFieldThatIsGivenTwiceIsRefused() {
    String key = newKey();

    Answer answer = post("crm", API, "{\"businessKey\":\"" + key + "\",\"businessKey\":\"other\"}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("unreadable");
    assertThat(get("crm", resource(key)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null"})
  void nothingIsNoStart(String body) {
    assertProblem(post("crm", API, body), 400, "", "required");
  }

  @Test
  void otherErrorsAreProblemDocumentsToo() {
    assertProblem(get("crm", "/api/onboardings/no-such-key"), 404, "", "unknown-onboarding");
    for (Map.Entry<Integer, Answer> unmapped :
        Map.of(
                405, put("crm", API, Map.of()),
                404, get("crm", "/api/no-such-thing"),
                415, send(HttpMethod.POST, API, textPlain(), "{}"))
            .entrySet()) {
      Answer answer = unmapped.getValue();
      assertThat(answer.status()).as(answer.text()).isEqualTo(unmapped.getKey());
      assertThat(answer.contentType()).as(answer.text()).startsWith("application/problem+json");
      assertThat(answer.json().get("errors").isArray()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "page=-1, page, invalid-page",
    "size=0, size, invalid-page",
    "size=101, size, invalid-page",
    "page=2147483647&size=100, page, invalid-page",
    "page=1.5, page, wrong-type",
    "page=x, page, wrong-type",
    "state=asleep, state, unknown-state",
    "state=RUNNING, state, unknown-state"
  })
  void aListThatCannotBeIsRefused(String query, String field, String code) {
    assertProblem(get("crm", API + "?" + query), 400, field, code);
  }

  @Test
  void anEmptyParameterIsAnAbsentOne() {
    assertThat(get("crm", API + "?size=").status()).isEqualTo(200);
  }

  @Test
  void theListIsNarrowedAndPaged() {
    List<String> germans = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ObjectNode german = full();
      ((ObjectNode) account(german).get("address")).put("country", "DE");
      germans.add(startedAs("crm", german));
    }
    String american = startedAs("sally", full());
    runJobs(american);

    JsonNode page =
        get("crm", API + "?state=running&task=review&country=US&page=0&size=100").json();

    assertThat(keys(page)).contains(american).doesNotContainAnyElementsOf(germans);
    assertThat(page.get("items"))
        .allSatisfy(item -> assertThat(currentTask(item)).isEqualTo("review"));
    JsonNode inGermany = get("crm", API + "?country=DE").json();
    assertThat(keys(inGermany)).containsAll(germans).doesNotContain(american);
    JsonNode firstOfMany = get("crm", API + "?size=1").json();
    JsonNode secondOfMany = get("crm", API + "?size=1&page=1").json();
    assertThat(firstOfMany.get("items")).hasSize(1);
    assertThat(firstOfMany.get("total").asInt()).isGreaterThanOrEqualTo(3);
    assertThat(keys(firstOfMany)).doesNotContainAnyElementsOf(keys(secondOfMany));
    assertThat(keys(get("crm", API + "?state=completed&size=100").json())).doesNotContain(american);
  }

  @Test
  void aCancelledOnboardingIsListedAsSuchAndFreesItsDomain() {
    String prefix = newPrefix();
    String key = startedAs("sally", full(newKey(), prefix));
    runJobs(key);

    Answer cancelled = complete("sally", taskId(key, "review"), Map.of("reviewDecision", "cancel"));

    assertThat(cancelled.status()).isEqualTo(204);
    JsonNode onboarding = get("crm", resource(key)).json();
    assertThat(onboarding.get("state").asText()).isEqualTo("cancelled");
    assertThat(onboarding.get("outcome").asText()).isEqualTo("cancelled");
    assertThat(onboarding.get("endedAt").asText()).isNotEmpty();
    assertThat(keys(get("crm", API + "?state=cancelled&size=100").json())).contains(key);
    assertThat(keys(get("crm", API + "?state=running&size=100").json())).doesNotContain(key);
    assertThat(post("crm", API, full(newKey(), prefix)).status()).isEqualTo(201);
    assertProblem(
        post("crm", API, full(key, newPrefix())), 409, "businessKey", "business-key-used");
  }

  private static HttpHeaders textPlain() {
    HttpHeaders headers = signedIn("crm");
    headers.setContentType(MediaType.TEXT_PLAIN);
    return headers;
  }

  private JsonNode variable(String key, String name) {
    return tree(
        get(
                "crm",
                ENGINE
                    + "/process-instance/"
                    + instanceId(key)
                    + "/variables/"
                    + name
                    + "?deserializeValue=false")
            .json()
            .get("value")
            .asText());
  }

  private static List<String> fields(JsonNode findings) {
    return findings.findValuesAsText("field");
  }

  private static List<String> keys(JsonNode page) {
    return page.get("items").findValuesAsText("businessKey");
  }
}
