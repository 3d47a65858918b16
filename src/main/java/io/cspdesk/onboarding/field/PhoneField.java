package io.cspdesk.onboarding.field;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.cspdesk.onboarding.field.SuppliedPattern.Verdict;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phone number. Where Partner Center gives a pattern for the country, the number has to fit it,
 * as typed or as it is written within the country: Partner Center goes by that pattern itself
 * (country-information-resources). Elsewhere it is good when the numbering plan of the country
 * knows it, or, written with a plus sign, that of any country.
 *
 * <p>Where no country is known, a number without a plus sign must only be plausible.
 */
public final class PhoneField {

  /** Assumed: no source gives a bound. */
  public static final int MAX = 50;

  /** Assumed: no letters, extensions or full-width digits, for nothing says they are understood. */
  private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ()./-]*");

  /** Assumed. */
  private static final int FEWEST_DIGITS = 5;

  /** ITU-T E.164 §6. */
  private static final int MOST_DIGITS = 15;

  private PhoneField() {}

  /**
   * @param country ISO 3166-1 alpha-2, where it is known
   * @param countryRegex Partner Center's pattern for the country, where it gives one
   */
  public static Optional<Finding> optional(
      String field,
      @Nullable String value,
      @Nullable String country,
      @Nullable String countryRegex) {
    return TextField.optional(field, value, MAX)
        .or(
            () ->
                TextField.given(value)
                    .filter(number -> !isGood(number, country, countryRegex))
                    .map(wrong -> Finding.error(field, FindingCode.INVALID_PHONE)));
  }

  /**
   * The number as it is written within the country, {@code (206) 555-0100} for {@code +1 206 555
   * 0100}; as typed when it is of another country or none.
   */
  public static String within(@Nullable String country, String value) {
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = plans.parse(value, country);
      return plans.getCountryCodeForRegion(country) == number.getCountryCode()
          ? plans.format(number, PhoneNumberFormat.NATIONAL)
          : value;
    } catch (NumberParseException notANumber) {
      return value;
    }
  }

  private static boolean isGood(
      String value, @Nullable String country, @Nullable String countryRegex) {
    Verdict verdict = SuppliedPattern.judge(countryRegex, value);
    if (verdict == Verdict.FITS) {
      return true;
    }
    if (!WRITTEN.matcher(value).matches()) {
      return false;
    }
    if (verdict == Verdict.DIFFERS) {
      return SuppliedPattern.judge(countryRegex, within(country, value)) == Verdict.FITS;
    }
    return country == null && !value.startsWith("+")
        ? isPlausible(value)
        : isInNumberingPlan(value, country);
  }

  private static boolean isPlausible(String value) {
    long digits = value.chars().filter(Character::isDigit).count();
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
  }

  private static boolean isInNumberingPlan(String value, @Nullable String country) {
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    try {
      return plans.isValidNumber(plans.parse(value, country));
    } catch (NumberParseException notANumber) {
      return false;
    }
  }
}
