package io.cspdesk.onboarding.partnercenter.signin;

import java.time.Instant;

/**
 * What the authority issued; {@link #toString()} leaves the tokens out.
 *
 * @param refreshToken the one to use next time; null: as before
 */
record IssuedToken(String accessToken, String refreshToken, Instant expiresAt) {

  @Override
  public String toString() {
    return "IssuedToken[" + expiresAt + "]";
  }
}
