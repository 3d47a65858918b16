package io.cspdesk.onboarding.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** What staff and other systems do with one node, over REST. */
final class Desk {

  record Answer(int status, String text) {

    JsonNode json() {
      return read(text);
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENGINE = "/engine-rest";

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final int port;

  Desk(int port) {
    this.port = port;
  }

  Answer get(String user, String path) {
    return send(user, "GET", path, null);
  }

  Answer post(String user, String path, Object body) {
    return send(user, "POST", path, body);
  }

  /**
   * @param user also the password
   */
  Answer send(String user, String method, String path, Object body) {
    String basic =
        Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString()))
            .build();
    try {
      HttpResponse<String> answer =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void start(String user, NewCustomer customer) {
    Answer answer = post(user, "/api/onboardings", customer.request());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  /** As the façade tells it; also of one that is not there. */
  JsonNode onboarding(NewCustomer customer) {
    return get("crm", "/api/onboardings/" + customer.businessKey()).json();
  }

  boolean standsAt(NewCustomer customer, String task) {
    JsonNode tasks = onboarding(customer).path("currentTasks");
    return tasks.size() == 1 && tasks.get(0).get("id").asText().equals(task);
  }

  void awaitAt(NewCustomer customer, String task) {
    await(customer + " at " + task)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> standsAt(customer, task));
  }

  String instanceId(NewCustomer customer) {
    return get("admin", ENGINE + "/process-instance?businessKey=" + customer.businessKey())
        .json()
        .at("/0/id")
        .asText();
  }

  String taskId(NewCustomer customer, String task) {
    return get(
            "admin",
            ENGINE
                + "/task?processInstanceBusinessKey="
                + customer.businessKey()
                + "&taskDefinitionKey="
                + task)
        .json()
        .at("/0/id")
        .asText();
  }

  /**
   * @param variables as engine-rest wants them
   */
  Answer complete(String user, String taskId, Map<String, Object> variables) {
    return post(user, ENGINE + "/task/" + taskId + "/complete", Map.of("variables", variables));
  }

  Answer tryToSubmit(String reviewTaskId) {
    return complete("sally", reviewTaskId, Map.of("reviewDecision", Map.of("value", "submit")));
  }

  void submitReview(NewCustomer customer) {
    Answer answer = tryToSubmit(taskId(customer, "review"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
  }

  /** What only the assignee of the hand-over gets to see. */
  Answer setupInformation(String user, NewCustomer customer) {
    String task = taskId(customer, "hand-over");
    Answer claimed = post(user, ENGINE + "/task/" + task + "/claim", Map.of("userId", user));
    assertThat(claimed.status()).as(claimed.text()).isEqualTo(204);
    return post(
        user, "/api/onboardings/" + customer.businessKey() + "/setup-information", Map.of());
  }

  static JsonNode read(String text) {
    try {
      return text.isEmpty() ? JSON.missingNode() : JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }
}
