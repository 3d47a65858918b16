package io.cspdesk.onboarding.field;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;
import org.jspecify.annotations.Nullable;

/** A full domain name, such as {@code contoso.onmicrosoft.com}. */
public final class DomainField {

  /** RFC 1035 §2.3.4, without the dot at the end. */
  public static final int MAX = 253;

  /** Assumed: one domain is written in one way, so no wide dots, and no dot at the end. */
  private static final Pattern WRITTEN_OTHERWISE = Pattern.compile(".*([。．｡].*|\\.)");

  private DomainField() {}

  public static Optional<Finding> required(String field, @Nullable String value) {
    return TextField.required(field, value, MAX)
        .or(
            () ->
                normalized(value).isPresent()
                    ? Optional.empty()
                    : Optional.of(Finding.error(field, FindingCode.INVALID_DOMAIN)));
  }

  /** In lower case and without blanks around it; empty when it is none. */
  public static Optional<String> normalized(@Nullable String value) {
    return Optional.ofNullable(value)
        .filter(given -> given.length() <= MAX)
        .map(given -> given.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !WRITTEN_OTHERWISE.matcher(name).matches())
        .filter(DomainValidator.getInstance()::isValid);
  }
}
