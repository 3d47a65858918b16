package io.cspdesk.onboarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTimeZoneTest {

  /** No partner is there. */
  private static final List<String> WITHOUT_CITIES = List.of("AQ", "UM");

  @ParameterizedTest
  @CsvSource({
    "JP, Asia/Tokyo",
    "DE, Europe/Berlin",
    "AE, Asia/Dubai",
    "US, America/New_York",
    "ZZ, Z",
  })
  void isKnown(String country, String zone) {
    assertThat(CountryTimeZone.of(country)).isEqualTo(ZoneId.of(zone));
  }

  /** By the zone rules of ICU and the JDK, whatever their release. */
  @Test
  void isOneWhereverNoLargestCityIsNamed() {
    for (String country : Locale.getISOCountries()) {
      if (CountryTimeZone.OF_LARGEST_CITY.containsKey(country)) {
        assertThat(CountryTimeZone.of(country)).as(country).isNotEqualTo(ZoneOffset.UTC);
      } else if (!WITHOUT_CITIES.contains(country)) {
        assertThat(zones(country).map(CountryTimeZoneTest::offsets).distinct().count())
            .as(country)
            .isLessThanOrEqualTo(1);
      }
    }
  }

  private static Stream<ZoneId> zones(String country) {
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of);
  }

  private static List<ZoneOffset> offsets(ZoneId zone) {
    return Stream.iterate(Instant.parse("2026-11-01T12:00:00Z"), at -> at.plus(Period.ofDays(30)))
        .limit(24)
        .map(zone.getRules()::getOffset)
        .toList();
  }
}
