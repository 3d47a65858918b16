package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.RunningApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** What other systems tell a running onboarding, over the façade and over engine-rest. */
class MessagesOverRestTest extends RunningApplication {

  /** Of the customer whom a story is about. */
  private String domain;

  @Test
  void aCustomerAcceptedOurInvitation() {
    String customerId = someoneElses();
    String key = invited(customerId);
    Map<String, String> accepted = Map.of("customerId", customerId);
    post("admin", "/simulator/control/customers/" + customerId + "/relationship", null);

    Answer answer = post("crm", resource(key) + "/relationship-acceptance", accepted);

    assertThat(answer.status()).isEqualTo(202);
    JsonNode onboarding = standing(key);
    assertThat(currentTask(onboarding)).isEqualTo("confirm-agreement");
    assertThat(onboarding.get("customerId").asText()).isEqualTo(customerId);
    assertNotWaiting(post("crm", resource(key) + "/relationship-acceptance", accepted));
  }

  @Test
  void theEngineItselfTakesTheSameMessage() {
    String customerId = someoneElses();
    String key = invited(customerId);
    ObjectNode message =
        (ObjectNode)
            tree("{\"messageName\": \"RelationshipAccepted\", \"businessKey\": \"" + key + "\"}");
    message.set("processVariables", typed(Map.of("customerId", customerId)));

    assertThat(post("crm", ENGINE + "/message", message).status()).isEqualTo(204);
    assertThat(get("crm", resource(key)).json().get("customerId").asText()).isEqualTo(customerId);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"agreementWay\": \"settled\"}', 400, agreementWay",
    "'{\"customerId\": 7}', 400, customerId",
    "'{\"outcome\": \"onboarded\"}', 400, outcome"
  })
  void theEngineTakesNothingElseWithIt(String variables, int status, String named) {
    String key = invited(someoneElses());
    ObjectNode message =
        (ObjectNode)
            tree("{\"messageName\": \"RelationshipAccepted\", \"businessKey\": \"" + key + "\"}");
    JsonNode given = tree(variables);
    ObjectNode typed = message.putObject("processVariables");
    given
        .properties()
        .forEach(variable -> typed.putObject(variable.getKey()).set("value", variable.getValue()));

    Answer answer = post("crm", ENGINE + "/message", message);

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.text()).contains(named);
    assertThat(get("crm", resource(key)).json().has("customerId")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, customerId, required",
        "{}, customerId, required",
        "{\"customerId\": null}, customerId, required",
        "{\"customerId\": \" \"}, customerId, required",
        "{\"customerId\": 7}, customerId, unreadable",
        "{\"id\": \"x\"}, id, unreadable",
        "{\"customerId\": \"x\"} {}, ``, unreadable",
        "[, ``, unreadable",
        "[], ``, unreadable"
      })
  void anAcceptanceNamesTheCustomer(String body, String field, String code) {
    String key = invited(someoneElses());

    Answer answer = post("crm", resource(key) + "/relationship-acceptance", body);

    assertProblem(answer, 400, field, code);
  }

  @Test
  void aBodyIsJsonWhateverItIsCalled() {
    String key = startedAs("crm", full());
    standing(key);
    HttpHeaders asText = signedIn("crm");
    asText.setContentType(MediaType.TEXT_PLAIN);
    // as curl sends no data
    HttpHeaders asForm = signedIn("crm");
    asForm.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
    String cancellation = resource(key) + "/cancellation";

    assertProblem(
        send(HttpMethod.POST, cancellation, asText, "{\"why\":1}"), 400, "why", "unreadable");
    assertThat(send(HttpMethod.POST, cancellation, asForm, "").status()).isEqualTo(202);
  }

  @Test
  void nobodyIsToldOfWhatIsNotAwaited() {
    String key = startedAs("crm", full());
    standing(key);

    assertNotWaiting(post("crm", resource(key) + "/agreement-acceptance", null));
    assertNotWaiting(
        post("crm", resource(key) + "/relationship-acceptance", Map.of("customerId", "c")));
    assertProblem(
        post("crm", API + "/no-such-key/agreement-acceptance", null),
        404,
        "",
        "unknown-onboarding");
  }

  @Test
  void cancelledOnceAndNotAgain() {
    String key = startedAs("crm", full());
    standing(key);

    Map<String, String> reason = Map.of("reason", "The customer changed plans");
    assertThat(post("crm", resource(key) + "/cancellation", reason).status()).isEqualTo(202);

    JsonNode onboarding = get("crm", resource(key)).json();
    assertThat(onboarding.get("state").asText()).isEqualTo("cancelled");
    assertThat(onboarding.get("outcome").asText()).isEqualTo("cancelled");
    assertNotWaiting(post("crm", resource(key) + "/cancellation", reason));
  }

  @Test
  void whatExistsAtMicrosoftIsSettledByAPerson() {
    ObjectNode request = full();
    String key = startedAs("sally", request);
    standing(key);
    complete("sally", taskId(key, "review"), Map.of("reviewDecision", "submit"));
    assertThat(currentTask(standing(key))).isEqualTo("hand-over");

    assertThat(post("crm", resource(key) + "/cancellation", null).status()).isEqualTo(202);

    JsonNode onboarding = standing(key);
    assertThat(currentTask(onboarding)).isEqualTo("settle-cancellation");
    assertThat(onboarding.get("state").asText()).isEqualTo("running");
    assertNotWaiting(post("crm", resource(key) + "/cancellation", null));
    Answer bySally = complete("sally", taskId(key, "settle-cancellation"), Map.of());
    assertThat(bySally.status()).isEqualTo(403);
    complete("adam", taskId(key, "settle-cancellation"), Map.of());
    assertThat(get("crm", resource(key)).json().get("state").asText()).isEqualTo("cancelled");
  }

  @Test
  void whoWorksNoOnboardingsTellsThemNothing() {
    String key = startedAs("crm", full());
    standing(key);

    assertProblem(post("mona", resource(key) + "/cancellation", null), 403, "", "forbidden");
    assertThat(get("crm", resource(key)).json().get("state").asText()).isEqualTo("running");
  }

  private static void assertNotWaiting(Answer answer) {
    assertProblem(answer, 409, "", "not-waiting");
  }

  private String someoneElses() {
    domain = newPrefix() + ".onmicrosoft.com";
    return post(
            "admin",
            "/simulator/control/customers",
            Map.of("domain", domain, "companyName", "Fourth Coffee", "relationship", "none"))
        .json()
        .get("customerId")
        .asText();
  }

  /** The invitation to {@link #someoneElses()} is sent. */
  private String invited(String customerId) {
    ObjectNode request = full();
    request.put("existingCustomer", true).put("existingDomain", domain);
    String key = startedAs("crm", request);
    assertThat(currentTask(standing(key))).isEqualTo("request-relationship");
    Answer sent =
        complete(
            "sally", taskId(key, "request-relationship"), Map.of("relationshipDecision", "sent"));
    assertThat(sent.status()).as(customerId).isLessThan(300);
    return key;
  }
}
