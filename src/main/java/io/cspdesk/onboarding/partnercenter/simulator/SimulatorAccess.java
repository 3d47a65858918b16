package io.cspdesk.onboarding.partnercenter.simulator;

import io.cspdesk.onboarding.partnercenter.AccessTokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** One random token for each start: only this application may speak to its simulator. */
@Component
@EmbeddedOnly
class SimulatorAccess implements AccessTokens {

  private final String token;

  SimulatorAccess() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    token = HexFormat.of().formatHex(random);
  }

  @Override
  public String bearer() {
    return token;
  }

  boolean admits(String authorization) {
    return authorization != null
        && MessageDigest.isEqual(
            authorization.getBytes(StandardCharsets.UTF_8),
            ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
  }
}
