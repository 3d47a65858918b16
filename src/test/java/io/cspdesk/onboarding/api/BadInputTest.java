package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.RunningApplication;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes through the engine's own REST door, which checks nothing by itself. */
class BadInputTest extends RunningApplication {

  private static final String SUBMIT = "submit";
  private static final String DECISION = "reviewDecision";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'account':{'value':'{oops','type':'Json'}",
        "'account':{'value':'','type':'Json'}",
        "'account':{'value':'[]','type':'Json'}",
        "'account':{'value':'7','type':'Json'}",
        "'account':{'value':'{} {}','type':'Json'}",
        "'account':{'value':'{\\'foo\\':1}','type':'Json'}",
        "'account':{'value':'{\\'address\\':{\\'city\\':7}}','type':'Json'}",
        "'account':{'value':'x','type':'String'}",
        "'account':{'value':7,'type':'Integer'}",
        "'agreement':{'value':'{\\'signer\\':\\'Ann\\'}','type':'Json'}",
        "'subscriptions':{'value':'{}','type':'Json'}",
        "'subscriptions':{'value':'[{\\'quantity\\':\\'5\\'}]','type':'Json'}",
        "'subscriptions':{'value':'[{\\'quantity\\':1.5}]','type':'Json'}",
        "'subscriptions':{'value':'[{\\'quantity\\':99999999999}]','type':'Json'}",
        "'existingCustomer':{'value':'yes','type':'String'}",
        "'existingCustomer':{'value':1,'type':'Integer'}",
        "'existingDomain':{'value':true,'type':'Boolean'}",
        "'existingDomain':{'value':'{}','type':'Json'}",
        "'existingDomain':{'value':'a\\u0000b','type':'String'}",
        "'existingDomain':{'value':'\\'x\\'','type':'Object','valueInfo':{'objectTypeName':'java.lang.String','serializationDataFormat':'application/json'}}",
        "'customerId':{'value':'x','type':'String'}",
        "'outcome':{'value':'onboarded','type':'String'}",
        "'findings':{'value':'[]','type':'Json'}",
        "'orderIds':{'value':'[]','type':'Json'}",
        "'sectionToUpdate':{'value':'review','type':'String'}",
        "'agreementConfirmedBy':{'value':'sally','type':'String'}",
        "'passed':{'value':true,'type':'Boolean'}",
        "'duplicate':{'value':'{}','type':'Json'}",
        "'companyName':{'value':'x','type':'String'}",
        "'reviewDecision':{'value':'submit','type':'String'}",
        "'accountDecision':{'value':'continue','type':'String'}",
        "'unheardOf':{'value':'x','type':'String'}",
        "'unheardOf':{'value':null}",
        "'':{'value':'x'}",
        "'account':{'value':'eA==','type':'Bytes'}",
        "'account':{'value':'eA==','type':'File','valueInfo':{'filename':'x'}}",
        "'account':{'value':'{}','type':'Object','valueInfo':{'objectTypeName':'java.util.HashMap','serializationDataFormat':'application/json'}}"
      })
  void aStartThatSetsWhatItMayNotOrCannotIsRefusedWithASentence(String variable) {
    String body = ("{'variables':{" + variable + "}}").replace('\'', '"');
    String name = variable.split("'")[1];

    for (String door : List.of("/start", "/submit-form")) {
      Answer answer = post("crm", START + door, body);

      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
      assertThat(answer.json().get("message").asText()).contains(name);
    }
  }

  /** By the engine itself, in its own words, before any of ours is asked. */
  @Test
  void aSerializedJavaObjectStartsNothing() {
    String key = newKey();
    String body =
        """
        {"businessKey": "%s",
         "variables": {"account": {"value": "rO0ABXQAAXg=", "type": "Object",
           "valueInfo": {"objectTypeName": "java.lang.String",
                         "serializationDataFormat": "application/x-java-serialized-object"}}}}
        """
            .formatted(key);

    Answer answer = post("crm", START + "/start", body);

    assertThat(answer.status()).isGreaterThanOrEqualTo(400);
    assertThat(answer.text()).contains("Java serialization format is prohibited");
    assertThat(get("crm", resource(key)).status()).isEqualTo(404);
  }

  @Test
  void aStartInTheMiddleIsRefused() {
    String key = newKey();
    String instructions =
        """
        {"businessKey": "%s",
         "startInstructions": [{"type": "startBeforeActivity", "activityId": "review"}]}
        """
            .formatted(key);

    for (String user : List.of("crm", "sally", "admin")) {
      Answer answer = post(user, START + "/start", instructions);

      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
      assertThat(answer.json().get("message").asText()).contains("start event");
    }
    assertThat(get("crm", resource(key)).status()).isEqualTo(404);
  }

  @Test
  void nobodySkipsAStepBesideCompletingItsTask() {
    String key = atReview();
    String task = ENGINE + "/task/" + taskId(key, "review");
    String instance = ENGINE + "/process-instance/" + instanceId(key);
    String before = snapshot(key);
    JsonNode smuggled = typed(Map.of("customerId", "x"));
    String skip =
        "{'skipIoMappings':true,'instructions':[{'type':'startBeforeActivity','activityId':'hand-over'}]}"
            .replace('\'', '"');
    Map<String, String> text = Map.of("value", "x", "type", "String");

    for (Answer answer :
        List.of(
            post("sally", task + "/resolve", Map.of("variables", smuggled)),
            post("sally", task + "/bpmnError", Map.of("errorCode", "cancelled")),
            post(
                "sally",
                task + "/bpmnError",
                Map.of("errorCode", "cancelled", "errorMessage", "x", "variables", smuggled)),
            post("sally", task + "/bpmnEscalation", Map.of("escalationCode", "x")),
            post(
                "sally",
                task + "/bpmnEscalation",
                Map.of("escalationCode", "x", "variables", smuggled)),
            put("sally", task + "/variables/customerId", text),
            put("sally", task + "/localVariables/" + DECISION, text),
            post("sally", task + "/variables", Map.of("modifications", smuggled)),
            post("sally", task + "/localVariables", Map.of("modifications", smuggled)),
            delete("sally", task + "/variables/account"),
            put("sally", instance + "/variables/customerId", text),
            post("sally", instance + "/variables", Map.of("modifications", smuggled)),
            delete("sally", instance + "/variables/account"),
            post("sally", instance + "/modification", skip),
            put("sally", instance + "/suspended", Map.of("suspended", true)),
            delete("sally", instance),
            post(
                "sally",
                ENGINE + "/execution/" + instanceId(key) + "/signal",
                Map.of("variables", smuggled)))) {
      assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    }
    // the engine refuses this by itself, as its own error
    assertThat(delete("sally", task).status()).isGreaterThanOrEqualTo(400);
    assertThat(snapshot(key)).isEqualTo(before);
  }

  @Test
  void aCompletionSetsItsOwnVariablesAndNoOthers() {
    String key = atReview();
    String task = taskId(key, "review");
    String before = snapshot(key);

    for (Map<String, Object> variables :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of(DECISION, "x"),
            Map.of(DECISION, ""),
            Map.of(DECISION, true),
            Map.of(DECISION, Map.of()),
            Map.of(DECISION, SUBMIT, "customerId", "x"),
            Map.of(DECISION, SUBMIT, "account", Map.of()),
            Map.of(DECISION, SUBMIT, "passed", true),
            Map.of(DECISION, SUBMIT, "unheardOf", "x"),
            Map.of(DECISION, SUBMIT, "accountDecision", "continue"))) {
      for (String door : List.of("/complete", "/submit-form")) {
        Answer answer =
            post(
                "sally",
                ENGINE + "/task/" + task + door,
                Map.of("variables", typed(variables), "withVariablesInReturn", true));

        assertThat(answer.status()).as(variables + answer.text()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).isNotBlank();
      }
    }
    assertThat(post("sally", ENGINE + "/task/" + task + "/complete", "{oops").status())
        .isEqualTo(400);
    Answer undecided = post("sally", ENGINE + "/task/" + task + "/complete", "{}");
    assertThat(undecided.status()).isEqualTo(400);
    assertThat(undecided.json().get("message").asText()).contains(DECISION);
    assertThat(snapshot(key)).isEqualTo(before);
  }

  @Test
  void anAccountTaskCompletedWithoutAnAccountComesBackOrEnds() {
    String key = startedAs("crm", (ObjectNode) tree("{}"));
    runJobs(key);

    Answer continued =
        complete("uma", taskId(key, "account-info"), Map.of("accountDecision", "continue"));

    assertThat(continued.status()).as(continued.text()).isEqualTo(204);
    JsonNode back = standing(key);
    assertThat(currentTask(back)).isEqualTo("account-info");
    assertThat(back.get("findings")).isNotEmpty();

    Answer cancelled =
        complete("uma", taskId(key, "account-info"), Map.of("accountDecision", "cancel"));

    assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(204);
    assertThat(get("crm", resource(key)).json().get("outcome").asText()).isEqualTo("cancelled");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"address\":null}", "{\"address\":{},\"culture\":\"\"}"})
  void anAccountWithNothingInItIsNoFault(String account) {
    String key = newKey();
    Answer atTheFacade =
        post("crm", API, "{\"businessKey\":\"" + key + "\",\"account\":" + account + "}");
    assertThat(atTheFacade.status()).isEqualTo(201);
    assertThat(currentTask(standing(key))).isEqualTo("account-info");

    Answer corrected =
        post(
            "uma",
            ENGINE + "/task/" + taskId(key, "account-info") + "/complete",
            Map.of(
                "variables",
                Map.of(
                    "account",
                    Map.of("type", "Json", "value", account),
                    "accountDecision",
                    Map.of("value", "continue"))));

    assertThat(corrected.status()).as(corrected.text()).isEqualTo(204);
    assertThat(currentTask(standing(key))).isEqualTo("account-info");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[null]", "[{}]", "[]", "[{\"offerId\":null,\"quantity\":-1}]"})
  void orderLinesWithNothingInThemAreNoFault(String lines) {
    ObjectNode request = full();
    request.set("subscriptions", tree(lines));

    String key = startedAs("sally", request);

    JsonNode onboarding = standing(key);
    assertThat(currentTask(onboarding)).isEqualTo("choose-subscriptions");
    assertThat(onboarding.get("findings")).isNotEmpty();
  }

  static Stream<Arguments> strangeNames() {
    return Stream.of(
        Arguments.of("a megabyte", "x".repeat(1 << 20)),
        Arguments.of("a megabyte of four bytes each", "😀".repeat(1 << 18)),
        Arguments.of("NUL", "Con\u0000toso"),
        Arguments.of("control characters", "Con\u0001\u0007\u001b[2J\r\n\u007f\u0085toso"),
        Arguments.of("half a surrogate pair", "Con\ud83dtoso"),
        Arguments.of("no character", "Con\uffff\ufffetoso"),
        Arguments.of("right to left", "\u202eقهوة רביעית\u202c"),
        Arguments.of("full width", "第四コーヒー株式会社ＡＢＣ　"),
        Arguments.of("invisible", "\u200b\u2060\ufeff"),
        Arguments.of("HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
        Arguments.of("expression", "${1+1} #{execution.id} {{7*7}} %s %n {0}"),
        Arguments.of("SQL", "'; drop table onboarding; --"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strangeNames")
  void strangeTextIsKeptOrRefusedCleanly(String kind, String companyName) {
    for (String door : List.of(API, START + "/start")) {
      ObjectNode request = full();
      account(request).put("companyName", companyName);
      String key = request.get("businessKey").asText();

      Answer answer = post("sally", door, door.equals(API) ? request : forEngine(request));

      assertThat(answer.status()).as(door + kind).isIn(200, 201, 400);
      if (answer.status() == 400) {
        assertThat(get("crm", resource(key)).status()).isEqualTo(404);
      } else {
        JsonNode onboarding = standing(key);
        assertThat(currentTask(onboarding)).isIn("review", "account-info");
        if (currentTask(onboarding).equals("account-info")) {
          assertThat(onboarding.get("findings").findValuesAsText("field"))
              .contains("account.companyName");
        }
        if (!kind.equals("half a surrogate pair")) {
          assertThat(companyNameIn(key).equals(companyName)).as(door + kind).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a\\b", "a\u0000b", "a\nb", "a\u0085b", "/", ".", ".."})
  void aBusinessKeyThatNoAddressCanCarryIsRefused(String key) {
    assertRefusedKey(key);
  }

  @Test
  void anOverlongBusinessKeyIsRefused() {
    assertRefusedKey("k".repeat(300));
    assertRefusedKey("k".repeat(1 << 20));
    String longest = newKey() + "k".repeat(255 - newKey().length());
    assertThat(post("crm", API, full(longest, newPrefix())).status()).isEqualTo(201);
  }

  private void assertRefusedKey(String key) {
    ObjectNode request = full(key, newPrefix());
    Answer atTheFacade = post("crm", API, request);
    Answer atTheEngine = post("crm", START + "/start", forEngine(request));

    assertProblem(atTheFacade, 400, "businessKey", "unusable-text");
    assertThat(atTheEngine.status()).as(key).isEqualTo(400);
  }

  private String atReview() {
    String key = startedAs("sally", full());
    assertThat(currentTask(standing(key))).isEqualTo("review");
    return key;
  }

  private String snapshot(String key) {
    String instance = ENGINE + "/process-instance/" + instanceId(key);
    return get("admin", resource(key)).text()
        + get("admin", instance + "/variables?deserializeValues=false").text()
        + get("admin", instance + "/activity-instances").text()
        + get("admin", ENGINE + "/task?processInstanceBusinessKey=" + key).text();
  }

  private String companyNameIn(String key) {
    String path = "/process-instance/" + instanceId(key) + "/variables/account";
    JsonNode value = get("admin", ENGINE + path + "?deserializeValue=false").json().get("value");
    return tree(value.asText()).get("companyName").asText();
  }
}
