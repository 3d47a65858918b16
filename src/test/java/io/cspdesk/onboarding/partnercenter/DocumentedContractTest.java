package io.cspdesk.onboarding.partnercenter;

import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.cspdesk.onboarding.example.Examples;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The client against stubs written from the documentation. What it sends is looked at here only:
 * the simulator refuses what it cannot read, but says not what it read.
 */
class DocumentedContractTest implements PartnerCenterContract {

  private static final String CUSTOMER = DocumentedPartnerCenter.CUSTOMER;

  @RegisterExtension private final RemotePartnerCenter remote = new RemotePartnerCenter();

  private PartnerCenter client;

  @BeforeEach
  void listen() {
    new DocumentedPartnerCenter(remote).answersAsDocumented();
    client = remote.client(Map.of());
  }

  @Override
  public PartnerCenter partnerCenter() {
    return client;
  }

  @Override
  public void taken(String domain) {
    remote.stub(head(urlPathEqualTo("/v1/domains/" + domain)), 200, "");
  }

  @Override
  public void customerOfOurs(String domain) {
    remote.stub(
        DocumentedPartnerCenter.call("search-customers"),
        200,
        DocumentedPartnerCenter.customers(domain));
  }

  @Override
  public void refuse(String call, int status, String code) {
    remote.stub(
        DocumentedPartnerCenter.call(call),
        status,
        DocumentedPartnerCenter.failure(call, status, code));
  }

  @Override
  public void throttle(String call, int seconds) {
    remote.http.stubFor(
        DocumentedPartnerCenter.call(call)
            .willReturn(
                RemotePartnerCenter.json(429, "{'statusCode':429,'message':'Rate limit'}")
                    .withHeader("Retry-After", String.valueOf(seconds))));
  }

  @Override
  public String customerWithAgreement() {
    return CUSTOMER;
  }

  /** create-a-customer; that keys may be in camel case is assumed from the SDK. */
  @Test
  void aNewCustomerTravelsAsDocumented() throws Exception {
    CallIds ids = PartnerCenterOverHttp.newIds();

    client
        .customers()
        .create(PartnerCenterOverHttp.account(), "contoso.onmicrosoft.com", null, ids);

    JsonNode sent = sent("/v1/customers");
    assertThat(sent.at("/companyProfile/domain").asText()).isEqualTo("contoso.onmicrosoft.com");
    assertThat(sent.at("/companyProfile").has("organizationRegistrationNumber")).isFalse();
    assertThat(sent.at("/billingProfile/culture").asText()).isEqualTo("en-US");
    assertThat(sent.at("/billingProfile/language").asText()).isEqualTo("en");
    assertThat(sent.at("/billingProfile/email").asText()).isEqualTo("office@example.com");
    assertThat(sent.at("/billingProfile/companyName").asText()).isEqualTo(Examples.COMPANY);
    assertThat(sent.at("/billingProfile/defaultAddress").properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder(
            "firstName",
            "lastName",
            "addressLine1",
            "city",
            "state",
            "postalCode",
            "country",
            "phoneNumber");
    LoggedRequest request = remote.calls("/v1/customers").get(0);
    assertThat(request.getHeader("MS-RequestId")).isEqualTo(ids.requestId().toString());
    assertThat(request.getHeader("MS-CorrelationId")).isEqualTo(ids.correlationId().toString());
    assertThat(request.getHeader("Content-Type")).startsWith("application/json");
  }

  @Test
  void theNewestVersionOfTheAgreementIsTheOneConfirmed() throws Exception {
    client
        .agreements()
        .confirm(CUSTOMER, PartnerCenterOverHttp.agreement("Ada"), PartnerCenterOverHttp.newIds());

    JsonNode sent = sent("/v1/customers/" + CUSTOMER + "/agreements");
    assertThat(sent.get("templateId").asText()).isEqualTo(DocumentedPartnerCenter.NEWEST_TEMPLATE);
    assertThat(sent.get("type").asText()).isEqualTo("MicrosoftCustomerAgreement");
    assertThat(sent.get("dateAgreed").asText()).startsWith("2020-05-01T").endsWith("Z");
    assertThat(sent.at("/primaryContact/email").asText()).isEqualTo("ann.rivers@example.com");
  }

  /** create-a-cart, whose sample and resource page say catalogItemId. */
  @Test
  void aCartTravelsAsDocumentedAndACheckoutEmpty() throws Exception {
    client
        .orders()
        .place(
            CUSTOMER,
            List.of(new OrderLine("o", 5, "monthly")),
            null,
            PartnerCenterOverHttp.newIds(),
            PartnerCenterOverHttp.newIds());

    String carts = "/v1/customers/" + CUSTOMER + "/carts";
    assertThat(sent(carts))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "{\"lineItems\":[{\"id\":0,\"catalogItemId\":\"o\",\"quantity\":5,"
                        + "\"billingCycle\":\"monthly\"}]}"));
    assertThat(
            remote
                .calls(carts + "/b4c8fdea-cbe4-4d17-9576-13fcacbf9605/checkout")
                .get(0)
                .getBodyAsString())
        .isEmpty();
  }

  /** The auth column of each page. */
  @Test
  void whatNeedsTheUserIsCalledAsTheUserAndTheRestAlone() {
    customerOfOurs("contoso.onmicrosoft.com");
    client.customers().findByDomain("contoso.onmicrosoft.com");
    client.catalogue().offers("US");
    client.resellers().active();
    client
        .customers()
        .create(
            PartnerCenterOverHttp.account(), "a.example.com", null, PartnerCenterOverHttp.newIds());
    client
        .agreements()
        .confirm(CUSTOMER, PartnerCenterOverHttp.agreement("Ada"), PartnerCenterOverHttp.newIds());

    assertBearer("app-1", "/v1/offers");
    assertBearer(
        "user-1",
        "/v1/relationships",
        "/v1/compliance/csp/agreementstatus",
        "/v1/agreements",
        "/v1/customers/" + CUSTOMER + "/agreements");
    assertThat(remote.calls("/v1/customers"))
        .extracting(call -> call.getMethod() + " as " + call.getHeader("Authorization"))
        .containsExactly("GET as Bearer app-1", "POST as Bearer user-1");
    assertThat(remote.tokenCalls()).hasSize(2);
  }

  /** get-a-customer-by-name: the filter is JSON within the address. */
  @Test
  void aSearchCarriesItsFilter() {
    client.customers().findByDomain("contoso.onmicrosoft.com");

    LoggedRequest request = remote.calls("/v1/customers").get(0);
    assertThat(request.queryParameter("filter").firstValue())
        .isEqualTo(
            "{\"Field\":\"Domain\",\"Value\":\"contoso.onmicrosoft.com\","
                + "\"Operator\":\"starts_with\"}");
    assertThat(request.queryParameter("size").firstValue()).isEqualTo("0");
  }

  private void assertBearer(String token, String... paths) {
    for (String path : paths) {
      assertThat(remote.calls(path))
          .as(path)
          .isNotEmpty()
          .allMatch(call -> call.getHeader("Authorization").equals("Bearer " + token));
    }
  }

  private JsonNode sent(String path) throws Exception {
    return new ObjectMapper().readTree(remote.calls(path).get(0).getBodyAsString());
  }
}
