package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The simulator, held to what is documented; and its authority, which nothing else plays. */
class SimulatorContractTest extends PartnerCenterOverHttp implements PartnerCenterContract {

  @Autowired Destination destination;

  @Override
  public PartnerCenter partnerCenter() {
    return client;
  }

  @Override
  public void taken(String domain) {
    add(domain, "none");
  }

  @Override
  public void customerOfOurs(String domain) {
    add(domain, "reseller");
  }

  private void add(String domain, String relationship) {
    http.postForObject(
        "/simulator/control/customers",
        Map.of("domain", domain, "companyName", "Northwind", "relationship", relationship),
        JsonNode.class);
  }

  @Override
  public void refuse(String call, int status, String code) {
    Map<String, Object> fault = new HashMap<>();
    fault.put("call", call);
    fault.put("kind", "status");
    fault.put("status", status);
    if (!code.isEmpty()) {
      fault.put("code", code);
    }
    fault(fault);
  }

  @Override
  public void throttle(String call, int seconds) {
    fault(Map.of("call", call, "kind", "status", "status", 429, "retryAfter", seconds));
  }

  @Override
  public String customerWithAgreement() {
    String id = client.customers().create(account(), newDomain(), null, newIds()).customerId();
    http.postForLocation("/simulator/control/customers/" + id + "/agreement", null);
    return id;
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, x, 400, unauthorized_client",
    "client_secret, x, 401, invalid_client",
    "grant_type, password, 400, unsupported_grant_type",
    "refresh_token, x, 400, invalid_grant",
    "resource, https://graph.windows.net, 400, invalid_resource"
  })
  void whatIsWrongGetsNoToken(String field, String value, int status, String error) {
    MultiValueMap<String, String> form = form();
    form.set(field, value);

    ResponseEntity<JsonNode> answer = token(form, destination.registration().tenant());

    assertThat(answer.getStatusCode().value()).isEqualTo(status);
    assertThat(answer.getBody().get("error").asText()).isEqualTo(error);
    assertThat(answer.getBody().has("access_token")).isFalse();
  }

  @Test
  void anotherTenantGetsNone() {
    assertThat(token(form(), "elsewhere").getStatusCode().value()).isEqualTo(400);
  }

  @Test
  void eachRefreshTokenBringsTheNext() {
    MultiValueMap<String, String> form = form();
    String next = token(form).get("refresh_token").asText();
    form.set("refresh_token", next);

    JsonNode second = token(form);

    assertThat(second.get("refresh_token").asText()).isNotEqualTo(next).isNotBlank();
    assertThat(second.get("expires_in").isTextual()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreements", "relationships", "customers/relationshiprequests"})
  void whatNeedsTheUserIsNotForTheApplicationAlone(String path) {
    HttpHeaders alone = new HttpHeaders();
    alone.setBearerAuth(newToken(Grant.APP_ONLY));

    ResponseEntity<JsonNode> answer = raw(HttpMethod.GET, path, null, alone);

    assertThat(answer.getStatusCode().value()).isEqualTo(403);
    assertThat(answer.getBody().toString()).contains("900150");
  }

  @Test
  void tokenCallsAreListedWithoutTheirContent() {
    UUID id = UUID.randomUUID();
    signIn.forget(Grant.APP_ONLY, signIn.bearer(Grant.APP_ONLY, id));
    signIn.bearer(Grant.APP_ONLY, id);

    JsonNode calls = control("calls");
    JsonNode last = calls.get(calls.size() - 1);

    assertThat(last.get("call").asText()).isEqualTo("token");
    assertThat(last.get("correlationId").asText()).isEqualTo(id.toString());
    assertThat(calls.toString()).doesNotContain(destination.registration().applicationSecret());
  }

  private MultiValueMap<String, String> form() {
    AppRegistration app = destination.registration();
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.set("grant_type", "refresh_token");
    form.set("client_id", app.applicationId());
    form.set("client_secret", app.applicationSecret());
    form.set("refresh_token", app.refreshToken());
    form.set("resource", "https://api.partnercenter.microsoft.com");
    form.set("scope", "openid");
    return form;
  }

  private JsonNode token(MultiValueMap<String, String> form) {
    return token(form, destination.registration().tenant()).getBody();
  }

  private ResponseEntity<JsonNode> token(MultiValueMap<String, String> form, String tenant) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
    return http.exchange(
        "/simulator/authority/" + tenant + "/oauth2/token",
        HttpMethod.POST,
        new HttpEntity<>(form, headers),
        JsonNode.class);
  }
}
