package io.cspdesk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.example.Examples;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/**
 * The whole application behind its real port, started once for all of these tests. Jobs run when a
 * test says so, in the test's thread, so that nothing has to be waited for; nothing is remembered
 * of what Partner Center answered.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:rest;DB_CLOSE_DELAY=-1",
      "onboarding.setup-information.key-file=target/rest-setup.key",
      // where it listens is told by the test that needs it
      "spring.mail.host=127.0.0.1",
      "onboarding.mail.from=Fabrikam CSP <csp@fabrikam.example.com>",
      "partner-center.cache-for=0s",
      "partner-center.lookup-timeout=2s",
      "camunda.bpm.job-execution.enabled=false"
    })
public abstract class RunningApplication {

  protected static final String ENGINE = "/engine-rest";
  protected static final String START = ENGINE + "/process-definition/key/customer-onboarding";
  protected static final String API = "/api/onboardings";

  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired private TestRestTemplate http;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;

  /**
   * engine-rest and the web applications find their engine in a static list by its name, where an
   * application that another test started would otherwise be the last to have put its own.
   */
  @BeforeEach
  void haveOurEngineFound(@Autowired ProcessEngine engine) {
    ProcessEngines.registerProcessEngine(engine);
  }

  /** What came back, read as JSON where it is. */
  protected record Answer(int status, HttpHeaders headers, String text) {

    public JsonNode json() {
      return tree(text);
    }

    public String location() {
      return headers.getFirst(HttpHeaders.LOCATION);
    }

    public String contentType() {
      return String.valueOf(headers.getContentType());
    }
  }

  /**
   * @param user also the password; null sends no credentials
   */
  protected Answer get(String user, String path) {
    return send(HttpMethod.GET, path, signedIn(user), null);
  }

  protected Answer post(String user, String path, Object body) {
    return send(HttpMethod.POST, path, signedIn(user), body);
  }

  protected Answer put(String user, String path, Object body) {
    return send(HttpMethod.PUT, path, signedIn(user), body);
  }

  protected Answer delete(String user, String path) {
    return send(HttpMethod.DELETE, path, signedIn(user), null);
  }

  /**
   * @param body sent as it is when it is text, as JSON otherwise
   */
  protected Answer send(HttpMethod method, String path, HttpHeaders headers, Object body) {
    if (body != null && headers.getContentType() == null) {
      headers.setContentType(MediaType.APPLICATION_JSON);
    }
    byte[] bytes = body == null ? null : text(body).getBytes(StandardCharsets.UTF_8);
    ResponseEntity<byte[]> answer =
        http.exchange(
            new RequestEntity<>(bytes, headers, method, URI.create(http.getRootUri() + path)),
            byte[].class);
    return new Answer(
        answer.getStatusCode().value(),
        answer.getHeaders(),
        answer.getBody() == null ? "" : new String(answer.getBody(), StandardCharsets.UTF_8));
  }

  protected static HttpHeaders signedIn(String user) {
    return signedIn(user, user);
  }

  protected static HttpHeaders signedIn(String user, String password) {
    HttpHeaders headers = new HttpHeaders();
    if (user != null) {
      headers.setBasicAuth(user, password);
    }
    return headers;
  }

  protected static String resource(String businessKey) {
    return API + "/" + UriUtils.encode(businessKey, StandardCharsets.UTF_8);
  }

  /** Runs what is due in this onboarding until it waits for a person; a failing job fails. */
  protected void runJobs(String businessKey) {
    String instance = instanceId(businessKey);
    for (List<Job> due = due(instance); !due.isEmpty(); due = due(instance)) {
      due.forEach(job -> management.executeJob(job.getId()));
    }
  }

  private List<Job> due(String instance) {
    return management.createJobQuery().processInstanceId(instance).executable().list();
  }

  protected String instanceId(String businessKey) {
    ProcessInstance instance =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult();
    return instance.getId();
  }

  /** How it stands once nothing is due. */
  protected JsonNode standing(String businessKey) {
    runJobs(businessKey);
    return get("crm", resource(businessKey)).json();
  }

  protected static String currentTask(JsonNode onboarding) {
    JsonNode tasks = onboarding.get("currentTasks");
    return tasks.size() == 1 ? tasks.get(0).get("id").asText() : tasks.toString();
  }

  protected String taskId(String businessKey, String task) {
    JsonNode found =
        get(
                "admin",
                ENGINE
                    + "/task?processInstanceBusinessKey="
                    + businessKey
                    + "&taskDefinitionKey="
                    + task)
            .json();
    return found.get(0).get("id").asText();
  }

  protected Answer complete(String user, String taskId, Map<String, Object> variables) {
    return post(
        user, ENGINE + "/task/" + taskId + "/complete", Map.of("variables", typed(variables)));
  }

  /** As engine-rest wants its variables. */
  protected static ObjectNode typed(Map<String, ?> variables) {
    ObjectNode typed = JSON.createObjectNode();
    variables.forEach(
        (name, value) -> {
          JsonNode node = JSON.valueToTree(value);
          ObjectNode variable = typed.putObject(name);
          if (node.isContainerNode()) {
            variable.put("type", "Json").put("value", node.toString());
          } else {
            variable.set("value", node);
          }
        });
    return typed;
  }

  /** The façade's body as engine-rest's. */
  protected static ObjectNode forEngine(ObjectNode request) {
    ObjectNode variables = request.deepCopy();
    JsonNode key = variables.remove("businessKey");
    ObjectNode body = JSON.createObjectNode();
    body.set("businessKey", key);
    body.set(
        "variables",
        typed(JSON.convertValue(variables, new TypeReference<Map<String, Object>>() {})));
    return body;
  }

  protected String startedAs(String user, ObjectNode request) {
    Answer answer = post(user, API, request);
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    return answer.json().get("businessKey").asText();
  }

  protected static String newKey() {
    return "REST-" + UUID.randomUUID();
  }

  protected static String newPrefix() {
    return "coffee" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Everything that a caller can know, and all of it right. */
  protected static ObjectNode full() {
    return full(newKey(), newPrefix());
  }

  protected static ObjectNode full(String businessKey, String domainPrefix) {
    return Examples.onboarding(businessKey, domainPrefix).body();
  }

  protected static ObjectNode account(ObjectNode request) {
    return (ObjectNode) request.get("account");
  }

  /**
   * @param field empty when it is no single one
   */
  protected static void assertProblem(Answer answer, int status, String field, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    assertThat(answer.json().get("errors")).hasSize(1);
    JsonNode error = answer.json().at("/errors/0");
    assertThat(error.get("field").asText()).as(answer.text()).isEqualTo(field);
    assertThat(error.get("code").asText()).as(answer.text()).isEqualTo(code);
    assertThat(error.get("message").asText()).endsWith(".");
  }

  protected static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON: " + json, e);
    }
  }

  private static String text(Object body) {
    return body instanceof String raw ? raw : JSON.valueToTree(body).toString();
  }
}
