package io.cspdesk.onboarding.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** A country as callers name it. */
final class CountryCode {

  private CountryCode() {}

  /** In upper case. */
  static String of(String iso2) {
    if (!iso2.matches("[A-Za-z]{2}")) {
      throw new Problem(
          HttpStatus.BAD_REQUEST,
          "country",
          "invalid-country",
          "A country is two letters (ISO 3166-1 alpha-2), such as US.");
    }
    return iso2.toUpperCase(Locale.ROOT);
  }
}
