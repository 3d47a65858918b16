package io.cspdesk.onboarding.field;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;
import org.jspecify.annotations.Nullable;

/** An e-mail address that the public Internet can deliver to, by its form. */
public final class EmailField {

  /** RFC 5321 §4.5.3.1.3: a path has 256 octets, two of them its angle brackets. */
  public static final int MAX = 254;

  private EmailField() {}

  public static Optional<Finding> required(String field, @Nullable String value) {
    return TextField.required(field, value, MAX).or(() -> form(field, value));
  }

  private static Optional<Finding> form(String field, @Nullable String value) {
    return EmailValidator.getInstance().isValid(value)
        ? Optional.empty()
        : Optional.of(Finding.error(field, FindingCode.INVALID_EMAIL));
  }
}
