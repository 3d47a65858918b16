package io.cspdesk.onboarding.finding;

import java.util.Map;
import java.util.Objects;

/**
 * One thing that a check found.
 *
 * @param field path of the value, such as {@code account.address.postalCode} or {@code
 *     subscriptions[1].quantity}
 * @param code what is wrong; its text stands in the message files under {@code finding.<code>}
 * @param params values that the text names, such as {@code min} and {@code max}; never the whole
 *     input
 */
public record Finding(
    Severity severity, String field, FindingCode code, Map<String, Object> params) {

  public Finding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(field);
    Objects.requireNonNull(code);
    params = Map.copyOf(params);
  }

  public static Finding error(String field, FindingCode code) {
    return new Finding(Severity.error, field, code, Map.of());
  }

  public static Finding error(String field, FindingCode code, Map<String, Object> params) {
    return new Finding(Severity.error, field, code, params);
  }

  public static Finding warning(String field, FindingCode code) {
    return new Finding(Severity.warning, field, code, Map.of());
  }

  public static Finding warning(String field, FindingCode code, Map<String, Object> params) {
    return new Finding(Severity.warning, field, code, params);
  }
}
