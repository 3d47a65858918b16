package io.cspdesk.onboarding.simulator.customer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The password of a simulated admin user. It is derived from a stored random seed rather than
 * stored, so that a repeated call is answered alike after a restart and on every node, and no table
 * holds it. It opens nothing.
 */
final class TemporaryPassword {

  private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijkmnopqrstuvwxyz";
  private static final String DIGITS = "23456789";
  private static final String[] PATTERN = {
    UPPER, LOWER, LOWER, DIGITS, DIGITS, UPPER, LOWER, LOWER, DIGITS, DIGITS, UPPER, LOWER, DIGITS,
    LOWER
  };

  private static final SecureRandom RANDOM = new SecureRandom();

  private TemporaryPassword() {}

  static String newSeed() {
    byte[] seed = new byte[32];
    RANDOM.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }

  static String from(String seed) {
    byte[] derived;
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
      derived = mac.doFinal("temporary password".getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HmacSHA256", e);
    }
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < PATTERN.length; i++) {
      password.append(PATTERN[i].charAt((derived[i] & 0xff) % PATTERN[i].length()));
    }
    return password.toString();
  }
}
