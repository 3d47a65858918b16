package io.cspdesk.onboarding.partnercenter.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the authority issued; {@link #toString()} leaves the tokens out.
 *
 * @param refreshToken the one to use next time, where a new one came
 */
record IssuedToken(String accessToken, @Nullable String refreshToken, Instant expiresAt) {

  @Override
  public String toString() {
    return "IssuedToken[" + expiresAt + "]";
  }
}
