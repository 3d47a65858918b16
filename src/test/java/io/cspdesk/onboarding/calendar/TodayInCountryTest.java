package io.cspdesk.onboarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayInCountryTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T14:59:59Z,JP,2026-01-15",
    "2026-01-15T15:00:00Z,JP,2026-01-16",
    "2026-01-15T04:59:59Z,US,2026-01-14",
    // New York has it first; in Honolulu it is still the day before
    "2026-01-15T05:00:00Z,US,2026-01-15",
    "2026-01-15T22:59:59Z,DE,2026-01-15",
    "2026-01-15T23:00:00Z,DE,2026-01-16",
    // Kiribati is the first to have any day
    "2026-01-15T10:00:00Z,KI,2026-01-16",
    "2026-01-15T23:59:59Z,GB,2026-01-15",
    "2026-01-15T23:59:59Z,,2026-01-15",
    "2026-01-15T23:59:59Z,ZZ,2026-01-15",
    "2026-01-15T23:59:59Z,jp,2026-01-15",
    "2026-01-15T23:59:59Z,日本,2026-01-15",
    "2026-01-15T23:59:59Z,../,2026-01-15"
  })
  void todayIsWhereTheCustomerIs(Instant now, String country, LocalDate today) {
    // wherever the server is
    for (ZoneId server : new ZoneId[] {ZoneOffset.UTC, ZoneId.of("Pacific/Honolulu")}) {
      assertThat(new TodayInCountry(Clock.fixed(now, server)).date(country)).isEqualTo(today);
    }
  }

  @Test
  void everyCountryHasADayWithinOneOfUtcs() {
    Instant now = Instant.parse("2026-01-15T12:00:00Z");
    TodayInCountry today = new TodayInCountry(Clock.fixed(now, ZoneOffset.UTC));
    for (String country : Locale.getISOCountries()) {
      assertThat(today.date(country))
          .as(country)
          .isBetween(LocalDate.of(2026, 1, 14), LocalDate.of(2026, 1, 16));
    }
  }
}
