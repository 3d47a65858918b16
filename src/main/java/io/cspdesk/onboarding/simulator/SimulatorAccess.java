package io.cspdesk.onboarding.simulator;

import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may speak to the simulator: this application only, with secrets made at each start. The
 * tokens live in memory, since each node speaks to its own simulator.
 */
@Component
public class SimulatorAccess {

  /** As the documentation samples it. */
  static final Duration LIFE = Duration.ofSeconds(3_599);

  private record Issued(boolean hasUser, Instant until) {}

  private final SecureRandom random = new SecureRandom();
  private final AppRegistration registration =
      new AppRegistration("simulator", UUID.randomUUID().toString(), secret(), secret());
  private final Map<String, Issued> accessTokens = new ConcurrentHashMap<>();
  private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
  private final Clock clock;

  SimulatorAccess(Clock clock) {
    this.clock = clock;
    refreshTokens.add(registration.refreshToken());
  }

  AppRegistration registration() {
    return registration;
  }

  boolean isSecret(@Nullable String secret) {
    return secret != null
        && MessageDigest.isEqual(bytes(secret), bytes(registration.applicationSecret()));
  }

  boolean isRefreshToken(@Nullable String token) {
    return token != null && refreshTokens.contains(token);
  }

  String newAccessToken(boolean hasUser) {
    Instant now = clock.instant();
    accessTokens.values().removeIf(issued -> issued.until().isBefore(now));
    String token = secret();
    accessTokens.put(token, new Issued(hasUser, now.plus(LIFE)));
    return token;
  }

  /** The one before stays valid, as the authority's do. */
  String newRefreshToken() {
    String token = secret();
    refreshTokens.add(token);
    return token;
  }

  /** So that the next call has to ask for a new one. */
  public void revokeAccessTokens() {
    accessTokens.clear();
  }

  boolean admits(@Nullable String authorization) {
    Issued issued = issued(authorization);
    return issued != null && clock.instant().isBefore(issued.until());
  }

  boolean admitsUser(@Nullable String authorization) {
    Issued issued = issued(authorization);
    return issued != null && issued.hasUser();
  }

  private @Nullable Issued issued(@Nullable String authorization) {
    return authorization != null && authorization.startsWith("Bearer ")
        ? accessTokens.get(authorization.substring("Bearer ".length()))
        : null;
  }

  private String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
