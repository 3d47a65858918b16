package io.cspdesk.onboarding.partnercenter.signin;

import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.partnercenter.call.SharedAttempts;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Microsoft's Secure Application Model (Partner Center docs: enable-secure-app-model): the
 * application signs in with its secret, and on behalf of the partner's user with a refresh token.
 *
 * <p>Written out rather than with Spring Security's OAuth2 client: the authority's first version,
 * which Partner Center is documented with, wants a {@code resource} with both grants, each other
 * than the other's; the refresh token comes from the settings, and its successors go encrypted into
 * a table; and that starter would put a filter chain before the engine's web applications.
 */
@Component
public class SignIn {

  /** As early as the .NET SDK renews. */
  private static final Duration BEFORE_THE_END = Duration.ofSeconds(30);

  private final TokenEndpoint endpoint;
  private final RefreshTokens refreshTokens;
  private final Destination destination;
  private final Clock clock;
  private final Map<Grant, IssuedToken> held = new ConcurrentHashMap<>();
  private final SharedAttempts<Grant, IssuedToken> renewals = new SharedAttempts<>();

  SignIn(
      TokenEndpoint endpoint, RefreshTokens refreshTokens, Destination destination, Clock clock) {
    this.endpoint = endpoint;
    this.refreshTokens = refreshTokens;
    this.destination = destination;
    this.clock = clock;
  }

  /**
   * A token that is valid now; never logged.
   *
   * @param correlationId of the call that it is for
   * @throws PartnerCenterRefusal of the call {@code token}
   * @throws PartnerCenterUnavailable of the call {@code token}
   */
  public String bearer(Grant grant, UUID correlationId) {
    return fresh(grant)
        .orElseGet(() -> renewals.get(grant, () -> renewed(grant, correlationId)))
        .accessToken();
  }

  /** It was not accepted: the next call gets another one. */
  public void forget(Grant grant, String bearer) {
    held.computeIfPresent(
        grant, (same, token) -> token.accessToken().equals(bearer) ? null : token);
  }

  private Optional<IssuedToken> fresh(Grant grant) {
    return Optional.ofNullable(held.get(grant))
        .filter(token -> clock.instant().isBefore(token.expiresAt().minus(BEFORE_THE_END)));
  }

  private IssuedToken renewed(Grant grant, UUID correlationId) {
    Optional<IssuedToken> others = fresh(grant);
    if (others.isPresent()) {
      return others.get();
    }
    IssuedToken issued =
        grant == Grant.APP_ONLY
            ? endpoint.issue(correlationId)
            : renewedWithRefreshToken(correlationId);
    held.put(grant, issued);
    return issued;
  }

  private IssuedToken renewedWithRefreshToken(UUID correlationId) {
    AppRegistration app = destination.registration();
    IssuedToken issued = endpoint.renew(refreshTokens.newest(app), correlationId);
    if (issued.refreshToken() != null) {
      refreshTokens.keep(app, issued.refreshToken());
    }
    return issued;
  }
}
