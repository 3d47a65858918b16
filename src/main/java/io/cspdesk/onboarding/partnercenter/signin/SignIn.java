package io.cspdesk.onboarding.partnercenter.signin;

import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
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

  /** The token of one grant, and whoever is renewing it. */
  private record Slot(
      AtomicReference<IssuedToken> held, AtomicReference<CompletableFuture<IssuedToken>> renewal) {}

  private final TokenEndpoint endpoint;
  private final RefreshTokens refreshTokens;
  private final Destination destination;
  private final Clock clock;
  private final Map<Grant, Slot> slots = new EnumMap<>(Grant.class);

  public SignIn(
      TokenEndpoint endpoint, RefreshTokens refreshTokens, Destination destination, Clock clock) {
    this.endpoint = endpoint;
    this.refreshTokens = refreshTokens;
    this.destination = destination;
    this.clock = clock;
    for (Grant grant : Grant.values()) {
      slots.put(grant, new Slot(new AtomicReference<>(), new AtomicReference<>()));
    }
  }

  /**
   * A token that is valid now; never logged.
   *
   * @param correlationId of the call that it is for
   * @throws PartnerCenterRefusal of the call {@code token}
   * @throws PartnerCenterUnavailable of the call {@code token}
   */
  public String bearer(Grant grant, UUID correlationId) {
    Slot slot = slots.get(grant);
    IssuedToken held = slot.held().get();
    return (isFresh(held) ? held : renewedOnce(grant, slot, correlationId)).accessToken();
  }

  /** It was not accepted: the next call gets another one. */
  public void forget(Grant grant, String bearer) {
    slots
        .get(grant)
        .held()
        .updateAndGet(held -> held != null && held.accessToken().equals(bearer) ? null : held);
  }

  private boolean isFresh(IssuedToken token) {
    return token != null && clock.instant().isBefore(token.expiresAt().minus(BEFORE_THE_END));
  }

  /**
   * Whoever comes while a renewal is under way gets what it brings, also its failure: asking again
   * one after the other would hold all of them up.
   */
  private IssuedToken renewedOnce(Grant grant, Slot slot, UUID correlationId) {
    CompletableFuture<IssuedToken> mine = new CompletableFuture<>();
    CompletableFuture<IssuedToken> theirs = slot.renewal().compareAndExchange(null, mine);
    if (theirs != null) {
      return outcome(theirs);
    }
    try {
      IssuedToken held = slot.held().get();
      // somebody else's renewal may have ended since the caller looked
      mine.complete(isFresh(held) ? held : renewed(grant, slot, correlationId));
    } catch (RuntimeException | Error failure) {
      mine.completeExceptionally(failure);
    } finally {
      slot.renewal().set(null);
    }
    return outcome(mine);
  }

  private IssuedToken renewed(Grant grant, Slot slot, UUID correlationId) {
    AppRegistration app = destination.registration();
    IssuedToken issued =
        grant == Grant.APP_ONLY
            ? endpoint.issue(grant, null, correlationId)
            : endpoint.issue(grant, refreshTokens.newest(app), correlationId);
    if (issued.refreshToken() != null) {
      refreshTokens.keep(app, issued.refreshToken());
    }
    slot.held().set(issued);
    return issued;
  }

  private static IssuedToken outcome(CompletableFuture<IssuedToken> renewal) {
    try {
      return renewal.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
