package io.cspdesk.onboarding.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What issues tokens (Partner Center docs: partner-center-authentication, enable-secure-app-model;
 * the codes of its errors from Microsoft's reference-aadsts-error-codes).
 */
@RestController
class AuthorityEndpoint {

  static final String ROOT = "/simulator/authority/";

  /** Those of 21Vianet's cloud too: it stands in for every cloud alike. */
  private static final Set<String> PARTNER_CENTER =
      Set.of(
          "https://api.partnercenter.microsoft.com",
          "https://partner.partnercenterapi.microsoftonline.cn");

  private static final Set<String> GRAPH =
      Set.of("https://graph.windows.net", "https://graph.chinacloudapi.cn");

  private final SimulatorAccess access;
  private final Clock clock;

  AuthorityEndpoint(SimulatorAccess access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  @PostMapping(
      path = ROOT + "{tenant}/oauth2/token",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<ObjectNode> token(
      @PathVariable String tenant, @RequestParam Map<String, String> form) {
    if (!access.registration().tenant().equals(tenant)) {
      return error(400, "invalid_request", "AADSTS90002: The tenant was not found.");
    }
    if (!access.registration().applicationId().equals(form.get("client_id"))) {
      return error(400, "unauthorized_client", "AADSTS700016: The application was not found.");
    }
    if (!access.isSecret(form.get("client_secret"))) {
      return error(401, "invalid_client", "AADSTS7000215: The client secret is invalid.");
    }
    return switch (form.getOrDefault("grant_type", "")) {
      case "client_credentials" -> appOnly(form.getOrDefault("resource", ""));
      case "refresh_token" ->
          appAndUser(form.getOrDefault("resource", ""), form.get("refresh_token"));
      default -> error(400, "unsupported_grant_type", "AADSTS70003: The grant is not supported.");
    };
  }

  private ResponseEntity<ObjectNode> appOnly(String resource) {
    return GRAPH.contains(resource)
        ? answer(200, issued(resource, false))
        : error(400, "invalid_resource", "AADSTS500011: The resource was not found.");
  }

  private ResponseEntity<ObjectNode> appAndUser(String resource, @Nullable String refreshToken) {
    if (!access.isRefreshToken(refreshToken)) {
      return error(400, "invalid_grant", "AADSTS70000: The refresh token is not valid.");
    }
    if (!PARTNER_CENTER.contains(resource)) {
      return error(400, "invalid_resource", "AADSTS500011: The resource was not found.");
    }
    return answer(
        200,
        issued(resource, true)
            .put("scope", "user_impersonation")
            .put("refresh_token", access.newRefreshToken()));
  }

  /** Numbers are sent as text. */
  private ObjectNode issued(String resource, boolean hasUser) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("token_type", "Bearer")
        .put("expires_in", String.valueOf(SimulatorAccess.LIFE.toSeconds()))
        .put(
            "expires_on",
            String.valueOf(clock.instant().plus(SimulatorAccess.LIFE).getEpochSecond()))
        .put("resource", resource)
        .put("access_token", access.newAccessToken(hasUser));
  }

  private static ResponseEntity<ObjectNode> error(int status, String error, String description) {
    return answer(status, ErrorShapes.ofAuthority(error, description));
  }

  private static ResponseEntity<ObjectNode> answer(int status, ObjectNode body) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .body(body);
  }
}
