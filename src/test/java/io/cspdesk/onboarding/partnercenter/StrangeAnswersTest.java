package io.cspdesk.onboarding.partnercenter;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.subscription.OwnedOffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Partner Center may answer although the simulator never does. */
class StrangeAnswersTest {

  private static final CallIds IDS = PartnerCenterOverHttp.newIds();

  @RegisterExtension
  private final RemotePartnerCenter remote = new RemotePartnerCenter().withTokens();

  private final PartnerCenter client = remote.client(Map.of());

  @Test
  void sendsTheDocumentedHeaders() {
    json("GET /v1/offers", 200, "{\"items\": []}");
    client.catalogue().offers("JP", "ja-JP");
    json("GET /v1/agreements", 200, "{\"ITEMS\": []}");
    catchThrowable(
        () -> client.agreements().confirm("c", PartnerCenterOverHttp.agreement("Ada"), IDS));

    LoggedRequest headers = remote.calls("/v1/offers").get(0);
    assertThat(headers.getHeader("Authorization")).isEqualTo("Bearer app-1");
    assertThat(headers.getHeader("Accept")).isEqualTo("application/json");
    assertThat(headers.header("X-Locale").values()).containsExactly("ja-JP");
    assertThat(headers.getHeader("MS-Contract-Version")).isEqualTo("v1");
    assertThat(headers.getHeader("MS-RequestId")).hasSize(36);
    assertThat(headers.getHeader("MS-CorrelationId")).hasSize(36);
    LoggedRequest others = remote.calls("/v1/agreements").get(0);
    assertThat(others.header("X-Locale").values()).containsExactly("en-US");
    assertThat(others.getHeader("MS-CorrelationId")).isEqualTo(IDS.correlationId().toString());
    assertThat(others.getHeader("MS-RequestId")).isNotEqualTo(IDS.requestId().toString());
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
  @CsvSource({"1, 1", "0, 0", "2, -1", "-5, -1", ", 1"})
  void anErrorInACartLineNamesTheLine(Integer id, int line) {
    String error = "\"error\": {\"errorCode\": \"10015\"}";
    json(
        "POST /v1/customers/c/carts",
        201,
        "{\"id\": \"k\", \"lineItems\": [{}, {"
            + (id == null ? "" : "\"id\":" + id + ",")
            + error
            + "}]}");

    PartnerCenterRefusal refusal =
        catchThrowableOfType(
            PartnerCenterRefusal.class,
            () ->
                client
                    .orders()
                    .place(
                        "c",
                        List.of(new OrderLine("o", 1, "annual"), new OrderLine("p", 1, "annual")),
                        null,
                        IDS,
                        IDS));

    assertThat(refusal.line().orElse(-1)).isEqualTo(line);
    assertThat(refusal.call()).isEqualTo("create-cart");
    assertThat(refusal.correlationId()).isEqualTo(IDS.correlationId());
  }

  @Test
  void whatIsOrderedBesideAnErrorIsNamed() {
    json("POST /v1/customers/c/carts", 201, "{\"id\": \"k\"}");
    json(
        "POST /v1/customers/c/carts/k/checkout",
        201,
        "{\"orders\": [{\"id\": \"o\"}, {}, {\"id\": \"p\"}], \"orderErrors\": [{\"code\": \"1\"}]}");

    assertThat(catchThrowableOfType(PartnerCenterRefusal.class, this::order).orderIds())
        .containsExactly("o", "p");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "null", "{\"orders\": []}", "{\"orders\": [{}]}", "[", "<html>"})
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

    assertThat(client.subscriptions().ownedOffers("c"))
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
    remote.http.stubFor(
        get(urlPathEqualTo("/v1/customers"))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "text/html")
                    .withBody("<html>Sign in</html>")));

    assertThat(catchThrowable(() -> client.customers().findByDomain("a.example.com")))
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
            () ->
                client
                    .customers()
                    .create(PartnerCenterOverHttp.account(), "a.example.com", null, IDS));

    assertThat(thrown).isInstanceOf(PartnerCenterUnavailable.class).hasNoCause();
    assertThat(thrown.getMessage()).doesNotContain("Kx29secret");
  }

  @Test
  void nobodyListening() {
    catchThrowable(() -> client.catalogue().offers("US"));
    remote.close();

    PartnerCenterUnavailable thrown =
        catchThrowableOfType(PartnerCenterUnavailable.class, () -> client.catalogue().offers("US"));

    assertThat(thrown.answered()).isFalse();
    assertThat(thrown).hasMessageContaining("offers").hasMessageContaining("correlation id ");
  }

  private void assertRefused(String code, String description) {
    PartnerCenterRefusal refusal = catchThrowableOfType(PartnerCenterRefusal.class, this::order);
    assertThat(refusal.status()).isEqualTo(201);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.description()).isEqualTo(description);
  }

  private void order() {
    client.orders().place("c", List.of(new OrderLine("o", 1, "annual")), null, IDS, IDS);
  }

  private void json(String call, int status, String body) {
    remote.answer(call, status, body);
  }
}
