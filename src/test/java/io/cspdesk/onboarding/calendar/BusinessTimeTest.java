package io.cspdesk.onboarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessTimeTest {

  @ParameterizedTest(name = "{0}: {2} business days after {1}")
  @CsvSource({
    "US, 2026-03-03T09:00-05:00, 0, 2026-03-03T18:00-05:00",
    "US, 2026-03-03T17:59:59-05:00, 0, 2026-03-03T18:00-05:00",
    // after hours counts as the next day
    "US, 2026-03-03T18:00-05:00, 0, 2026-03-04T18:00-05:00",
    "US, 2026-03-03T22:00-05:00, 1, 2026-03-05T18:00-05:00",
    // over a weekend on which the clocks go forward
    "US, 2026-03-06T12:00-05:00, 1, 2026-03-09T18:00-04:00",
    // Saturday counts as Monday
    "US, 2026-03-07T12:00-05:00, 0, 2026-03-09T18:00-04:00",
    "US, 2026-03-07T12:00-05:00, 1, 2026-03-10T18:00-04:00",
    // the day is the place's own: in UTC it is still Monday
    "JP, 2026-03-02T23:30Z, 0, 2026-03-03T18:00+09:00",
    "JP, 2026-05-02T10:00+09:00, 0, 2026-05-07T18:00+09:00",
    "DE, 2026-04-02T19:00+02:00, 1, 2026-04-08T18:00+02:00",
    "SA, 2026-01-08T12:00+03:00, 1, 2026-01-11T18:00+03:00",
  })
  void endsWithABusinessDay(
      String country, OffsetDateTime opened, int days, OffsetDateTime expected) {
    BusinessTime time = new BusinessTime(BusinessCalendar.of(country), CountryTimeZone.of(country));
    assertThat(time.after(opened.toInstant(), days)).isEqualTo(expected.toInstant());
  }

  @ParameterizedTest
  @CsvSource({"America/Los_Angeles, 2026-03-03T18:00-08:00", "Asia/Tokyo, 2026-03-04T18:00+09:00"})
  void goesByTheClockOfThePlace(String zone, OffsetDateTime expected) {
    BusinessTime time = new BusinessTime(BusinessCalendar.of("US"), ZoneId.of(zone));
    OffsetDateTime opened = OffsetDateTime.parse("2026-03-03T22:00Z");
    assertThat(time.after(opened.toInstant(), 0)).isEqualTo(expected.toInstant());
  }
}
