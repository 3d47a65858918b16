package io.cspdesk.onboarding.workflow.registry;

import io.cspdesk.onboarding.workflow.model.Rejection;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a business key may be; makes keys that sort by time and can be read out: {@code
 * ONB-20261123-093205-417-K7QX}.
 */
@Component
public class BusinessKeys {

  private static final int MAX = 255;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

  /** Without letters and digits that are taken for one another. */
  private static final String SYMBOLS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  BusinessKeys(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param given none, if it is blank
   * @throws Rejection 400 when other systems could not follow it, since it is part of addresses
   */
  public String orNext(@Nullable String given) {
    if (given == null || given.isBlank()) {
      return next();
    }
    if (!isUsable(given)) {
      throw Rejection.badRequest(
          "businessKey",
          "unusable-text",
          "A business key has at most 255 characters, no slash and no control characters, and is not"
              + " just dots.");
    }
    return given;
  }

  private static boolean isUsable(String given) {
    return given.length() <= MAX
        && given.chars().noneMatch(Character::isISOControl)
        && !given.contains("/")
        && !given.contains("\\")
        && !given.equals(".")
        && !given.equals("..");
  }

  private String next() {
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
