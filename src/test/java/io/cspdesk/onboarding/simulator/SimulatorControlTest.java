package io.cspdesk.onboarding.simulator;

import static io.cspdesk.onboarding.example.OfferIds.E3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cspdesk.onboarding.partnercenter.PartnerCenterOverHttp;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

class SimulatorControlTest extends PartnerCenterOverHttp {

  @Test
  void callsAreListedWithTheirIds() {
    CallIds ids = newIds();
    Instant before = Instant.now().minusSeconds(1);
    client.customers().create(account(), newDomain(), null, ids);

    JsonNode call = last();

    assertThat(call.get("call").asText()).isEqualTo("create-customer");
    assertThat(call.get("status").asInt()).isEqualTo(201);
    assertThat(call.get("requestId").asText()).isEqualTo(ids.requestId().toString());
    assertThat(call.get("correlationId").asText()).isEqualTo(ids.correlationId().toString());
    assertThat(Instant.parse(call.get("time").asText())).isBetween(before, Instant.now());
  }

  @Test
  void aCutCallHasNoStatus() {
    fault(Map.of("call", "search-customers", "kind", "reset"));
    catchThrowable(() -> client.customers().findByDomain(newDomain()));

    assertThat(last().get("call").asText()).isEqualTo("search-customers");
    assertThat(last().has("status")).isFalse();
  }

  @Test
  void onlyTheLastThousandCallsAreKept() {
    for (int i = 0; i < 1_250; i++) {
      client.domains().isAvailable("adatum.onmicrosoft.com");
    }
    assertThat(control("calls")).hasSize(1_000);
  }

  @Test
  void withoutTheTokenNobodyIsServed() {
    HttpHeaders wrong = new HttpHeaders();
    wrong.setBearerAuth("x".repeat(64));

    ResponseEntity<JsonNode> answer = raw(HttpMethod.GET, "offers?country=US", null, wrong);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(answer.getBody().get("code").asText()).isEqualTo("400");
  }

  @Test
  void keysAreReadInAnyCase() {
    String domain = newDomain();
    ResponseEntity<JsonNode> answer =
        raw(
            HttpMethod.POST,
            "customers",
            """
            {"CompanyProfile": {"Domain": "%s"},
             "BillingProfile": {"Culture": "en-US", "Email": "a@example.com", "Language": "en",
               "CompanyName": "Fabrikam GmbH", "Unheard": 1,
               "DefaultAddress": {"FirstName": "Ida", "LastName": "Moor", "AddressLine1": "Weg 1",
                 "City": "Redmond", "State": "WA", "PostalCode": "98052", "Country": "US"}},
             "AssociatedPartnerId": "b8d1c0a4-5f0e-4a56-9a0e-3f1f6c2b7d01"}
            """
                .formatted(domain));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    JsonNode created = answer.getBody();
    assertThat(created.at("/companyProfile/tenantId")).isEqualTo(created.get("id"));
    assertThat(created.at("/billingProfile/defaultAddress/city").asText()).isEqualTo("Redmond");
    assertThat(created.at("/userCredentials/userName").asText()).isEqualTo("admin");
    assertThat(created.get("associatedPartnerId").asText()).startsWith("b8d1c0a4");

    JsonNode read = raw(HttpMethod.GET, "customers/" + created.get("id").asText(), null).getBody();
    assertThat(read.at("/billingProfile/companyName").asText()).isEqualTo("Fabrikam GmbH");
    assertThat(read.has("userCredentials")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "\"text\"", "{\"companyProfile\": 5}"})
  void aBodyThatCannotBeReadIsRefused(String body) {
    ResponseEntity<JsonNode> answer = raw(HttpMethod.POST, "customers", body);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().get("code").asText()).isIn("800002", "3000");
  }

  @Test
  void idsThatAreNoGuidsAreRefused() {
    HttpHeaders wrong = new HttpHeaders();
    wrong.set("MS-RequestId", "7");

    assertThat(raw(HttpMethod.GET, "offers?country=US", null, wrong).getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void theOtherReadsAnswerAsDocumented() {
    String id = client.customers().create(account(), newDomain(), null, newIds()).customerId();
    String status = "customers/" + id + "/directSignedMicrosoftCustomerAgreementStatus";
    assertThat(raw(HttpMethod.GET, status, null).getBody().get("isSigned").asBoolean()).isFalse();
    http.postForLocation("/simulator/control/customers/" + id + "/agreement", null);
    assertThat(raw(HttpMethod.GET, status, null).getBody().get("isSigned").asBoolean()).isTrue();

    client.agreements().confirm(id, agreement("Ada"), newIds());
    String confirmations = "customers/" + id + "/agreements";
    assertThat(raw(HttpMethod.GET, confirmations, null).getBody().get("totalCount").asInt())
        .isZero();
    assertThat(
            raw(HttpMethod.GET, confirmations + "?agreementType=MicrosoftCustomerAgreement", null)
                .getBody()
                .at("/items/0/primaryContact/firstName")
                .asText())
        .isEqualTo("Ada");
    assertThat(
            raw(HttpMethod.GET, "agreements", null).getBody().at("/items/0/agreementType").asText())
        .isEqualTo("MicrosoftCloudAgreement");
    assertThat(
            raw(HttpMethod.GET, "customers/relationshiprequests", null)
                .getBody()
                .get("url")
                .asText())
        .startsWith("https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship");
    String provider = "0d2f6c1b-5a7e-4a52-9d0e-2f7c1b9a6e44";
    assertThat(client.relationships().requestLink(provider))
        .contains("type=IndirectResellerRelationship")
        .endsWith("&indirectCSP=" + provider);
    assertThat(client.relationships().requestLink(null)).doesNotContain("indirectCSP");
    assertThat(
            raw(
                    HttpMethod.GET,
                    "customers/relationshiprequests?indirectCloudSolutionProviderId=no-tenant",
                    null)
                .getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(raw(HttpMethod.GET, "compliance/csp/agreementstatus", null).getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void theAgreementServiceHasItsOwnShapeOfError() {
    JsonNode error =
        raw(HttpMethod.GET, "customers/" + UUID.randomUUID() + "/agreements", null).getBody();

    assertThat(error.get("code").asInt()).isEqualTo(60003);
    assertThat(error.has("isRetryable")).isTrue();
    assertThat(error.has("source")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, agreements, agreement-metadata, 403, code description errorMessageExtended errorName"
        + " isRetryable message parameters",
    "GET, offers?country=US, offers, 403, code data description source",
    "GET, offers?country=US, offers, 429, message statusCode",
    "GET, agreements, agreement-metadata, 429, message statusCode"
  })
  void whatItIsToldToSayHasTheShapeOfTheService(
      HttpMethod method, String path, String call, int status, String keys) {
    fault(
        Map.of(
            "call",
            call,
            "kind",
            "status",
            "status",
            status,
            "code",
            "2006",
            "description",
            "Not for \"you\""));

    JsonNode error = raw(method, path, null).getBody();

    List<String> names = new ArrayList<>();
    error.fieldNames().forEachRemaining(names::add);
    assertThat(names).containsExactlyInAnyOrder(keys.split(" "));
    assertThat(error.path("message").asText(error.path("description").asText()))
        .isEqualTo("Not for \"you\"");
  }

  @Test
  void aRefusedAddressIsJsonInsideJson() throws IOException {
    fault(
        Map.of(
            "call",
            "validate-address",
            "kind",
            "status",
            "status",
            400,
            "code",
            "2007",
            "description",
            "ZipCityInvalid"));

    JsonNode error = raw(HttpMethod.POST, "validations/address", "{}").getBody();

    assertThat(error.get("code").asInt()).isEqualTo(2007);
    assertThat(error.get("description").asText()).startsWith("{&quot;code&quot;:&quot;60071&quot;");
    JsonNode inner =
        new ObjectMapper().readTree(HtmlUtils.htmlUnescape(error.get("description").asText()));
    assertThat(inner.get("reason").asText()).isEqualTo("ZipCityInvalid");
    assertThat(inner.at("/corrected_address/postal_code").asText()).isEqualTo("98052");
  }

  @Test
  void anErrorInsideASuccessHasNoEffect() {
    String domain = newDomain();
    String id = customerWithAgreement(domain);
    String line =
        "{\"id\": %d, \"catalogItemId\": \""
            + E3
            + "\", \"quantity\": 1, \"billingCycle\": \"annual\"}";
    String cart = "{\"lineItems\": [" + line.formatted(0) + "," + line.formatted(1) + "]}";
    fault(Map.of("call", "create-cart", "kind", "status", "status", 201, "code", "10003"));
    fault(
        Map.of(
            "call",
            "checkout",
            "kind",
            "status",
            "status",
            201,
            "code",
            800018,
            "description",
            "Enough"));

    ResponseEntity<JsonNode> marked = raw(HttpMethod.POST, "customers/" + id + "/carts", cart);
    assertThat(marked.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    JsonNode lines = marked.getBody().get("lineItems");
    assertThat(lines.at("/0/error/errorCode").asText()).isEqualTo("10003");
    assertThat(lines.at("/0/error/errorDescription").asText()).isNotBlank();
    assertThat(lines.get(1).has("error")).isFalse();

    ResponseEntity<JsonNode> failed =
        raw(
            HttpMethod.POST,
            "customers/" + id + "/carts/" + marked.getBody().get("id").asText() + "/checkout",
            null);
    assertThat(failed.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    assertThat(failed.getBody().get("orders")).isEmpty();
    assertThat(failed.getBody().at("/orderErrors/0/code").asText()).isEqualTo("800018");
    assertThat(failed.getBody().at("/orderErrors/0/description").asText()).isEqualTo("Enough");
    assertThat(held(domain).get("orders")).isEmpty();
  }

  /** Whatever the simulator was told, what it would refuse itself it refuses. */
  @Test
  void aCartThatIsRefusedHasNoLineToMark() {
    String id = client.customers().create(account(), newDomain(), null, newIds()).customerId();
    fault(Map.of("call", "create-cart", "kind", "status", "status", 201, "code", "10003"));

    ResponseEntity<JsonNode> answer =
        raw(HttpMethod.POST, "customers/" + id + "/carts", "{\"lineItems\": []}");

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().get("code").asText()).isEqualTo("3000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{}",
        "{\"call\": \"offers\"}",
        "{\"call\": \"nothing\", \"kind\": \"reset\"}",
        "{\"call\": \"offers\", \"kind\": \"naughty\"}",
        "{\"call\": \"offers\", \"kind\": \"status\"}",
        "{\"call\": \"offers\", \"kind\": \"status\", \"status\": 200}",
        "{\"call\": \"offers\", \"kind\": \"status\", \"status\": 201, \"code\": 1}",
        "{\"call\": \"checkout\", \"kind\": \"status\", \"status\": 201}",
        "{\"call\": \"checkout\", \"kind\": \"status\", \"status\": 202, \"code\": 1}",
        "{\"call\": \"checkout\", \"kind\": \"status\", \"status\": 399, \"code\": 1}",
        "{\"call\": \"offers\", \"kind\": \"reset\", \"description\": \"x\"}",
        "{\"call\": \"offers\", \"kind\": \"status\", \"status\": 400, \"description\": []}",
        "{\"call\": \"offers\", \"kind\": \"status\", \"status\": \"500\"}",
        "{\"call\": \"offers\", \"kind\": \"reset\", \"status\": 500}",
        "{\"call\": \"offers\", \"kind\": \"delay\"}",
        "{\"call\": \"offers\", \"kind\": \"delay\", \"delayMs\": -1}",
        "{\"call\": \"offers\", \"kind\": \"reset\", \"times\": 0}",
        "{\"call\": \"offers\", \"kind\": \"reset\", \"times\": 2.5}",
        "{\"call\": \"offers\", \"kind\": \"reset\", \"times\": 99999999999}",
        "{\"call\": \"offers\", \"kind\": \"reset\", \"times\": \"\"}",
        "{\"call\": \"offers\", \"kind\": \"status\", \"status\": 400, \"code\": true}",
        "{\"call\": \"offers\", \"kind\": \"status\", \"status\": 400, \"code\": 1.5}",
        "{\"call\": \"offers\", \"kind\": \"reset\", \"tiems\": 2}"
      })
  void aWrongFaultIsRefusedWithASentence(String body) {
    ResponseEntity<JsonNode> answer = post("faults", body);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().get("detail").asText()).endsWith(".");
    assertThat(control("faults")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"companyName\": \"Litware\", \"relationship\": \"none\"}",
        "{\"domain\": \"no domain\", \"companyName\": \"Litware\", \"relationship\": \"none\"}",
        "{\"domain\": \"litware.example.com\", \"relationship\": \"none\"}",
        "{\"domain\": \"litware.example.com\", \"companyName\": \"L\", \"relationship\": \"x\"}"
      })
  void aWrongCustomerIsRefusedWithASentence(String body) {
    ResponseEntity<JsonNode> answer = post("customers", body);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().get("detail").asText()).endsWith(".");
  }

  @Test
  void anUnknownCustomerIsNotFound() {
    for (String what : List.of("relationship", "agreement")) {
      assertThat(post("customers/" + UUID.randomUUID() + "/" + what, "").getStatusCode())
          .isEqualTo(HttpStatus.NOT_FOUND);
    }
  }

  private JsonNode last() {
    JsonNode calls = control("calls");
    return calls.get(calls.size() - 1);
  }

  private ResponseEntity<JsonNode> post(String path, String body) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    return http.exchange(
        "/simulator/control/" + path,
        HttpMethod.POST,
        new HttpEntity<>(body, headers),
        JsonNode.class);
  }
}
