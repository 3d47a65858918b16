package io.cspdesk.onboarding.field;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text that a person typed or a program sent. Any language and direction is welcome; what cannot be
 * seen counts as missing; what is no text (control characters, half a surrogate pair, Unicode's
 * line and paragraph separators) is refused.
 *
 * <p>Length is counted in UTF-16 units, as the service's own platform counts (assumed).
 */
public final class TextField {

  private static final int NO_BOUND = Integer.MAX_VALUE;

  private TextField() {}

  /** For a value out of a closed set, whose length the set bounds. */
  public static Optional<Finding> required(String field, @Nullable String value) {
    return required(field, value, NO_BOUND);
  }

  public static Optional<Finding> required(String field, @Nullable String value, int max) {
    if (isMissing(value)) {
      return Optional.of(Finding.error(field, FindingCode.REQUIRED));
    }
    return check(field, value, max, false);
  }

  public static Optional<Finding> optional(String field, @Nullable String value, int max) {
    return check(field, value, max, false);
  }

  /** Like {@link #optional}, but line breaks and tabs may occur. */
  public static Optional<Finding> optionalLines(String field, @Nullable String value, int max) {
    return check(field, value, max, true);
  }

  /** The text, unless it is missing. */
  public static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).filter(text -> !isMissing(text));
  }

  /** Not there, empty, or made of nothing but spaces and invisible marks. */
  public static boolean isMissing(@Nullable String value) {
    return value == null || value.codePoints().allMatch(TextField::isInvisible);
  }

  private static Optional<Finding> check(
      String field, @Nullable String value, int max, boolean lines) {
    if (value == null) {
      return Optional.empty();
    }
    if (value.length() > max) {
      return Optional.of(Finding.error(field, FindingCode.TOO_LONG, Map.of("max", max)));
    }
    if (value.codePoints().anyMatch(c -> isNoText(c) && !(lines && isLayout(c)))) {
      return Optional.of(Finding.error(field, FindingCode.CONTROL_CHARACTERS));
    }
    return Optional.empty();
  }

  private static boolean isInvisible(int codePoint) {
    // isWhitespace leaves out the non-breaking spaces, isSpaceChar the tab and the line breaks
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  private static boolean isNoText(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isLayout(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
  }
}
