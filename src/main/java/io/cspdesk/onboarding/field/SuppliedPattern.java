package io.cspdesk.onboarding.field;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that comes from outside, so it may be absent, written for another dialect,
 * or never come to an end. None of that may stop an onboarding: then there is no verdict.
 */
public final class SuppliedPattern {

  /** What a pattern says of a value. */
  public enum Verdict {
    FITS,
    DIFFERS,
    /** No pattern, or none that can be used. */
    NONE
  }

  /** Far above what any honest pattern reads of a short value; some milliseconds. */
  private static final int MOST_READS = 200_000;

  private SuppliedPattern() {}

  /**
   * @param value short: its caller has bounded its length
   */
  public static Verdict judge(@Nullable String regex, String value) {
    if (regex == null || regex.isBlank()) {
      return Verdict.NONE;
    }
    try {
      boolean fits = Pattern.compile(regex).matcher(new Rationed(value)).matches();
      return fits ? Verdict.FITS : Verdict.DIFFERS;
    } catch (PatternSyntaxException | TooManyReads unusable) {
      return Verdict.NONE;
    }
  }

  /** Ends a match that backtracks without end, without a thread to watch it. */
  private static final class Rationed implements CharSequence {

    private final CharSequence text;
    private int reads;

    Rationed(CharSequence text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++reads > MOST_READS) {
        throw new TooManyReads();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class TooManyReads extends RuntimeException {

    TooManyReads() {
      super(null, null, false, false);
    }
  }
}
