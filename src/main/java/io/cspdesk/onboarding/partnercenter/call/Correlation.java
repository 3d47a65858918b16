package io.cspdesk.onboarding.partnercenter.call;

import java.util.UUID;
import org.slf4j.MDC;

/**
 * The onboarding that a thread works for, as its log lines name it: one id for the logs, for the
 * engine and for Microsoft's support.
 */
final class Correlation {

  /** Under this the engine puts the id into the log lines of an onboarding. */
  static final String KEY = "correlationId";

  private Correlation() {}

  /** A new one where no onboarding is behind it, such as a form that asks for reference data. */
  static UUID current() {
    String id = MDC.get(KEY);
    try {
      return id == null ? UUID.randomUUID() : UUID.fromString(id);
    } catch (IllegalArgumentException noUuid) {
      return UUID.randomUUID();
    }
  }
}
