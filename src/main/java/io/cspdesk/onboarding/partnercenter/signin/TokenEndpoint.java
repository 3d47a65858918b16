package io.cspdesk.onboarding.partnercenter.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import io.cspdesk.onboarding.partnercenter.call.CallBreaker;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.HttpRequests;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * Asks the authority for tokens (Partner Center docs: partner-center-authentication,
 * enable-secure-app-model). What goes wrong is of the call {@code token}; neither what was sent nor
 * what came is in any exception.
 */
@Component
public class TokenEndpoint {

  static final String CALL = "token";

  private static final long LONGEST_LIFE_SECONDS = 86_400;

  private final Destination destination;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();
  private final Answers answers;
  private final RestClient client;

  public TokenEndpoint(
      PartnerCenterProperties properties, Destination destination, ObjectProvider<Clock> clock) {
    this.destination = destination;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
    this.answers =
        new Answers(
            json, new CallBreaker("the sign-in of Partner Center", properties.pause(), this.clock));
    this.client =
        RestClient.builder()
            .requestFactory(new HttpRequests(properties, destination.isEmbedded()).toAuthority())
            .messageConverters(
                converters -> {
                  converters.clear();
                  converters.add(new FormHttpMessageConverter());
                  converters.add(new MappingJackson2HttpMessageConverter(json));
                })
            .build();
  }

  /**
   * @param refreshToken what to renew with; not looked at for {@link Grant#APP_ONLY}
   */
  IssuedToken issue(Grant grant, String refreshToken, UUID correlationId) {
    CallIds ids = new CallIds(UUID.randomUUID(), correlationId);
    Instant asked = clock.instant();
    JsonNode answer = answers.to(CALL, ids, () -> post(form(grant, refreshToken), correlationId));
    String accessToken = answer.path("access_token").asText("");
    long seconds = seconds(answer.path("expires_in"));
    if (accessToken.isBlank() || seconds <= 0) {
      throw Answers.unreadable(CALL, ids);
    }
    String next = answer.path("refresh_token").asText("");
    return new IssuedToken(
        accessToken,
        grant == Grant.APP_ONLY || next.isBlank() ? null : next,
        asked.plusSeconds(Math.min(seconds, LONGEST_LIFE_SECONDS)));
  }

  private MultiValueMap<String, String> form(Grant grant, String refreshToken) {
    AppRegistration app = destination.registration();
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("resource", destination.resource(grant));
    form.add("client_id", app.applicationId());
    form.add("client_secret", app.applicationSecret());
    if (grant == Grant.APP_ONLY) {
      form.add("grant_type", "client_credentials");
    } else {
      form.add("grant_type", "refresh_token");
      form.add("refresh_token", refreshToken);
      form.add("scope", "openid");
    }
    return form;
  }

  /** The header is assumed: Microsoft's sign-in libraries send it, and its answers repeat it. */
  private JsonNode post(MultiValueMap<String, String> form, UUID correlationId) {
    return client
        .post()
        .uri(destination.tokenEndpoint())
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .accept(MediaType.APPLICATION_JSON)
        .header("client-request-id", correlationId.toString())
        .body(form)
        .retrieve()
        .body(JsonNode.class);
  }

  /** Documented as a number and sent as text. */
  private static long seconds(JsonNode expiresIn) {
    String text = expiresIn.asText("").strip();
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }
}
