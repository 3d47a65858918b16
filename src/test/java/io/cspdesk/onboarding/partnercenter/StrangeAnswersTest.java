package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.subscription.OwnedOffer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.web.ServerProperties;

/** What Partner Center may answer although the simulator never does. */
class StrangeAnswersTest {

  private static final CallIds IDS = PartnerCenterOverHttp.newIds();

  private record Answer(int status, String contentType, String body) {}

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Headers> received = new ConcurrentHashMap<>();
  private HttpServer server;
  private PartnerCenterClient client;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
          received.put(call, exchange.getRequestHeaders());
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

  @AfterEach
  void hangUp() {
    server.stop(0);
  }

  @Test
  void sendsTheDocumentedHeaders() {
    json("GET /v1/offers", 200, "{\"items\": []}");
    client.offers("JP", "ja-JP");
    json("GET /v1/agreements", 200, "{\"ITEMS\": []}");
    catchThrowable(() -> client.confirmAgreement("c", PartnerCenterOverHttp.agreement("Ada"), IDS));

    Headers headers = received.get("GET /v1/offers");
    assertThat(headers.getFirst("Authorization")).isEqualTo("Bearer token-of-the-test");
    assertThat(headers.getFirst("Accept")).isEqualTo("application/json");
    assertThat(headers.get("X-Locale")).containsExactly("ja-JP");
    assertThat(headers.getFirst("MS-Contract-Version")).isEqualTo("v1");
    assertThat(headers.getFirst("MS-RequestId")).hasSize(36);
    assertThat(headers.getFirst("MS-CorrelationId")).hasSize(36);
    Headers others = received.get("GET /v1/agreements");
    assertThat(others.get("X-Locale")).containsExactly("en-US");
    assertThat(others.getFirst("MS-CorrelationId")).isEqualTo(IDS.correlationId().toString());
    assertThat(others.getFirst("MS-RequestId")).isNotEqualTo(IDS.requestId().toString());
  }

  @Test
  void anErrorInACartLineIsARefusal() {
    json(
        "POST /v1/customers/c/carts",
        201,
        "{\"id\": \"k\", \"lineItems\": [{\"id\": 0}, {\"id\": 1, \"error\":"
            + " {\"errorCode\": 10015, \"errorDescription\": \"Too many seats\"}}]}");

    assertRefused("10015", "Too many seats");
  }

  @Test
  void anOrderErrorUnderASuccessIsARefusal() {
    json("POST /v1/customers/c/carts", 201, "{\"id\": \"k\"}");
    json(
        "POST /v1/customers/c/carts/k/checkout",
        201,
        "{\"orders\": [{\"id\": \"o\"}], \"orderErrors\": [{\"orderGroupId\": \"1\","
            + " \"code\": \"800018\", \"description\": \"Sandbox limit\"}]}");

    assertRefused("800018", "Sandbox limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "{\"orders\": []}", "[", "<html>"})
  void aCheckoutWithoutOrdersIsUnreadable(String body) {
    json("POST /v1/customers/c/carts", 201, "{\"id\": \"k\"}");
    json("POST /v1/customers/c/carts/k/checkout", 201, body);

    assertThat(catchThrowable(this::order)).isInstanceOf(PartnerCenterUnavailable.class);
  }

  @Test
  void aSubscriptionCountsUntilItHasEnded() {
    json(
        "GET /v1/customers/c/subscriptions",
        200,
        "{\"items\": [{\"offerId\": \"a\", \"status\": \"active\"},"
            + " {\"offerId\": \"b\", \"status\": \"Suspended\"},"
            + " {\"offerId\": \"c\", \"status\": \"Deleted\"},"
            + " {\"offerId\": \"d\", \"status\": \"expired\"},"
            + " {\"offerId\": \"e\", \"status\": \"pending\"},"
            + " {\"offerId\": \"f\"}, {}]}");

    assertThat(client.ownedOffers("c"))
        .containsExactly(
            new OwnedOffer("a", false),
            new OwnedOffer("b", false),
            new OwnedOffer("c", true),
            new OwnedOffer("d", true),
            new OwnedOffer("e", false),
            new OwnedOffer("f", false),
            new OwnedOffer(null, false));
  }

  @Test
  void aPageInsteadOfJsonIsUnreadable() {
    answers.put("GET /v1/customers", new Answer(200, "text/html", "<html>Sign in</html>"));

    assertThat(catchThrowable(() -> client.findByDomain("a.example.com")))
        .isInstanceOf(PartnerCenterUnavailable.class)
        .hasNoCause();
  }

  @Test
  void aHalfCreatedCustomerDoesNotGiveItsPasswordAway() {
    json(
        "POST /v1/customers",
        201,
        "{\"id\": \"c\", \"userCredentials\": {\"userName\": \"admin\", \"password\": Kx29secret");

    Throwable thrown =
        catchThrowable(
            () -> client.createCustomer(PartnerCenterOverHttp.account(), "a.example.com", IDS));

    assertThat(thrown).isInstanceOf(PartnerCenterUnavailable.class).hasNoCause();
    assertThat(thrown.getMessage()).doesNotContain("Kx29secret");
  }

  @Test
  void nobodyListening() {
    server.stop(0);

    PartnerCenterUnavailable thrown =
        catchThrowableOfType(PartnerCenterUnavailable.class, () -> client.offers("US"));

    assertThat(thrown.answered()).isFalse();
  }

  private void assertRefused(String code, String description) {
    PartnerCenterRefusal refusal = catchThrowableOfType(PartnerCenterRefusal.class, this::order);
    assertThat(refusal.status()).isEqualTo(201);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.description()).isEqualTo(description);
  }

  private void order() {
    client.placeOrder("c", List.of(new OrderLine("o", 1, "annual")), IDS, IDS);
  }

  private void json(String call, int status, String body) {
    answers.put(call, new Answer(status, "application/json", body));
  }

  private static PartnerCenterClient client(URI baseUrl) {
    PartnerCenterProperties properties =
        new PartnerCenterProperties(
            baseUrl, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ZERO);
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("tokens", (AccessTokens) () -> "token-of-the-test");
    return new PartnerCenterClient(
        new PartnerCenterConnection(
            properties, beans.getBeanProvider(AccessTokens.class), new ServerProperties()),
        properties,
        beans.getBeanProvider(Clock.class));
  }
}
