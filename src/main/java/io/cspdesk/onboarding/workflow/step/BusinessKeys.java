package io.cspdesk.onboarding.workflow.step;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Makes keys that sort by time and can be read out: {@code ONB-20261123-093205-417-K7QX}. */
@Component
class BusinessKeys {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

  /** Without letters and digits that are taken for one another. */
  private static final String SYMBOLS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  BusinessKeys(Clock clock) {
    this.clock = clock;
  }

  String next() {
    StringBuilder key =
        new StringBuilder("ONB-")
            .append(TIME.format(LocalDateTime.now(clock.withZone(ZoneOffset.UTC))))
            .append('-');
    for (int i = 0; i < 4; i++) {
      key.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
    }
    return key.toString();
  }
}
