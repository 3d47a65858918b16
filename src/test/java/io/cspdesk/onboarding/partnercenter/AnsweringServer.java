package io.cspdesk.onboarding.partnercenter;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.partnercenter.signin.AccessTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Answers over HTTP what a test lets it answer, and a client that speaks to it. */
final class AnsweringServer implements AutoCloseable {

  private record Answer(int status, String contentType, String body) {}

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Headers> received = new ConcurrentHashMap<>();
  private final Map<String, String> receivedBodies = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final PartnerCenterClient client;

  AnsweringServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          String call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
          received.put(call, exchange.getRequestHeaders());
          receivedBodies.put(
              call, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          Answer answer = answers.getOrDefault(call, new Answer(404, "text/plain", "nothing"));
          byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", answer.contentType());
          exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    client = client(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
  }

  PartnerCenterClient client() {
    return client;
  }

  /**
   * @param call method and path, such as {@code GET /v1/offers}
   */
  void json(String call, int status, String body) {
    answer(call, status, "application/json", body);
  }

  void answer(String call, int status, String contentType, String body) {
    answers.put(call, new Answer(status, contentType, body));
  }

  Headers received(String call) {
    return received.get(call);
  }

  String receivedBody(String call) {
    return receivedBodies.get(call);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static PartnerCenterClient client(URI baseUrl) {
    PartnerCenterProperties properties = Settings.of(Map.of("base-url", baseUrl.toString()));
    StaticListableBeanFactory none = new StaticListableBeanFactory();
    AccessTokens tokens =
        new AccessTokens() {
          @Override
          public String bearer(Grant grant, UUID correlationId) {
            return "token-of-the-test";
          }

          @Override
          public void forget(Grant grant, String bearer) {
            // there is no other
          }
        };
    return new PartnerCenterClient(
        new PartnerCenterConnection(properties, Settings.destination(properties), tokens),
        properties,
        none.getBeanProvider(Clock.class));
  }
}
