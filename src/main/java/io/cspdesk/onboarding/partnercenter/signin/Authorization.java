package io.cspdesk.onboarding.partnercenter.signin;

import io.cspdesk.onboarding.partnercenter.call.Grant;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Gives each call its token. One that is said to be invalid (RFC 6750, 3.1; that Partner Center
 * says so is assumed), such as a revoked one, is replaced once: with that answer nothing was done.
 * Any other 401 is a refusal, after which the next call gets a new token.
 */
public class Authorization implements ClientHttpRequestInterceptor {

  /** Request attributes. */
  public static final String GRANT = Grant.class.getName();

  public static final String CORRELATION_ID = Authorization.class.getName() + ".correlationId";

  private final SignIn signIn;

  public Authorization(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse answer = send(request, body, execution);
    if (answer.getStatusCode().value() == HttpStatus.UNAUTHORIZED.value() && saysInvalid(answer)) {
      answer.close();
      return send(request, body, execution);
    }
    return answer;
  }

  private ClientHttpResponse send(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    Grant grant = attribute(request, GRANT, Grant.class);
    UUID correlationId = attribute(request, CORRELATION_ID, UUID.class);
    String bearer = signIn.bearer(grant, correlationId);
    request.getHeaders().setBearerAuth(bearer);
    ClientHttpResponse answer = execution.execute(request, body);
    if (answer.getStatusCode().value() == HttpStatus.UNAUTHORIZED.value()) {
      signIn.forget(grant, bearer);
    }
    return answer;
  }

  /** Each request has them from the start; to send one without would be a fault of ours. */
  private static <T> T attribute(HttpRequest request, String name, Class<T> type) {
    return Objects.requireNonNull(type.cast(request.getAttributes().get(name)), name);
  }

  private static boolean saysInvalid(ClientHttpResponse answer) {
    List<String> challenges =
        answer.getHeaders().getOrDefault(HttpHeaders.WWW_AUTHENTICATE, List.of());
    return challenges.stream().anyMatch(challenge -> challenge.contains("invalid_token"));
  }
}
