package io.cspdesk.onboarding.partnercenter.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import io.cspdesk.onboarding.partnercenter.call.CallBreaker;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.CloudAddresses;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.HttpRequests;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
class TokenEndpoint {

  private static final String CALL = "token";
  private static final long LONGEST_LIFE_SECONDS = 86_400;

  /**
   * @param expiresIn seconds, documented as a number and sent as text
   */
  private record Answer(
      @JsonProperty("access_token") @Nullable String accessToken,
      @JsonProperty("expires_in") @Nullable String expiresIn,
      @JsonProperty("refresh_token") @Nullable String refreshToken) {

    /** Empty when it is of no use. */
    Optional<IssuedToken> issued(Instant asked) {
      return accessToken == null || accessToken.isBlank() || seconds() == 0
          ? Optional.empty()
          : Optional.of(
              new IssuedToken(accessToken, newRefreshToken(), asked.plusSeconds(seconds())));
    }

    private @Nullable String newRefreshToken() {
      return refreshToken == null || refreshToken.isBlank() ? null : refreshToken;
    }

    private long seconds() {
      return expiresIn != null && expiresIn.strip().matches("\\d{1,9}")
          ? Math.min(Long.parseLong(expiresIn.strip()), LONGEST_LIFE_SECONDS)
          : 0;
    }
  }

  private final Destination destination;
  private final CloudAddresses cloud;
  private final Clock clock;
  private final Answers answers;
  private final RestClient client;

  TokenEndpoint(
      PartnerCenterProperties properties,
      OnboardingProperties onboarding,
      Destination destination,
      Clock clock) {
    this.destination = destination;
    this.cloud = CloudAddresses.of(onboarding.partner().cloud());
    this.clock = clock;
    ObjectMapper json =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    this.answers =
        new Answers(
            json, new CallBreaker("the sign-in of Partner Center", properties.pause(), clock));
    this.client =
        RestClient.builder()
            .requestFactory(new HttpRequests(properties, destination.isHere()).toAuthority())
            .messageConverters(
                converters -> {
                  converters.clear();
                  converters.add(new FormHttpMessageConverter());
                  converters.add(new MappingJackson2HttpMessageConverter(json));
                })
            .build();
  }

  /** For the application alone. */
  IssuedToken issue(UUID correlationId) {
    MultiValueMap<String, String> form = form(Grant.APP_ONLY);
    form.add("grant_type", "client_credentials");
    return issued(form, correlationId);
  }

  /** For the application and the partner's user. */
  IssuedToken renew(String refreshToken, UUID correlationId) {
    MultiValueMap<String, String> form = form(Grant.APP_AND_USER);
    form.add("grant_type", "refresh_token");
    form.add("refresh_token", refreshToken);
    form.add("scope", "openid");
    return issued(form, correlationId);
  }

  private MultiValueMap<String, String> form(Grant grant) {
    AppRegistration app = destination.registration();
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("resource", cloud.resource(grant));
    form.add("client_id", app.applicationId());
    form.add("client_secret", app.applicationSecret());
    return form;
  }

  private IssuedToken issued(MultiValueMap<String, String> form, UUID correlationId) {
    CallIds ids = new CallIds(UUID.randomUUID(), correlationId);
    Instant asked = clock.instant();
    return answers
        .to(CALL, ids, () -> post(form, correlationId))
        .issued(asked)
        .orElseThrow(() -> Answers.unreadable(CALL, ids));
  }

  /** The header is assumed: Microsoft's sign-in libraries send it, and its answers repeat it. */
  private @Nullable Answer post(MultiValueMap<String, String> form, UUID correlationId) {
    String tenant = destination.registration().tenant();
    return client
        .post()
        .uri(URI.create(destination.authority() + "/" + tenant + "/oauth2/token"))
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .accept(MediaType.APPLICATION_JSON)
        .header("client-request-id", correlationId.toString())
        .body(form)
        .retrieve()
        .body(Answer.class);
  }
}
