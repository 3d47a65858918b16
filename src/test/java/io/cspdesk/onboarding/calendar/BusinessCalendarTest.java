package io.cspdesk.onboarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {

  @ParameterizedTest(name = "{0}: {2} business days after {1}")
  @CsvSource({
    // a week, a weekend
    "US, 2026-03-02, 0, 2026-03-02",
    "US, 2026-03-02, 4, 2026-03-06",
    "US, 2026-03-06, 1, 2026-03-09",
    // Independence Day on a Saturday is observed on Friday, on a Sunday on Monday
    "US, 2026-07-02, 1, 2026-07-06",
    "US, 2027-07-02, 1, 2027-07-06",
    "US, 2026-11-25, 1, 2026-11-27",
    // New Year's Day 2028 is a Saturday, and observed in the year before
    "US, 2027-12-30, 1, 2028-01-03",
    // Golden Week: 29 April, 3 to 5 May, and 6 May in place of Sunday, 3 May
    "JP, 2026-04-28, 1, 2026-04-30",
    "JP, 2026-05-01, 1, 2026-05-07",
    "JP, 2027-04-28, 1, 2027-04-30",
    "JP, 2027-04-30, 1, 2027-05-06",
    // Silver Week: 22 September lies between two holidays
    "JP, 2026-09-18, 1, 2026-09-24",
    "JP, 2027-03-19, 1, 2027-03-23",
    "JP, 2025-02-21, 1, 2025-02-25",
    "JP, 2026-12-22, 1, 2026-12-23",
    // Easter; Christmas; a holiday on a Saturday is not made up for
    "DE, 2026-04-02, 1, 2026-04-07",
    "DE, 2026-12-24, 1, 2026-12-28",
    "DE, 2026-10-02, 1, 2026-10-05",
    // observed, and worked: Good Friday, New Year's Eve
    "NL, 2026-04-02, 1, 2026-04-03",
    "AT, 2026-12-30, 1, 2026-12-31",
    // Saturday and Sunday since 2022; National Day
    "AE, 2026-01-09, 1, 2026-01-12",
    "AE, 2026-11-30, 1, 2026-12-04",
    // Friday and Saturday
    "SA, 2026-01-08, 1, 2026-01-11",
    "EG, 2026-02-05, 1, 2026-02-08",
    // weekends only
    "KR, 2026-09-23, 3, 2026-09-28",
    "KW, 2026-01-08, 1, 2026-01-11",
  })
  void countsBusinessDays(String country, LocalDate from, int days, LocalDate expected) {
    assertThat(BusinessCalendar.of(country).plus(from, days)).isEqualTo(expected);
  }

  /** As the Cabinet Office of Japan announced them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024: 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12"
            + " 09-16 09-22 09-23 10-14 11-03 11-04 11-23",
        "2025: 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15"
            + " 09-23 10-13 11-03 11-23 11-24",
        "2026: 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22"
            + " 09-23 10-12 11-03 11-23",
        "2027: 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23"
            + " 10-11 11-03 11-23"
      })
  void japanHasTheseHolidays(String announced) {
    String year = announced.substring(0, 4);
    assertThat(JapaneseHolidays.in(Integer.parseInt(year)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(announced.substring(6).split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList());
  }

  @Test
  void saysWhereItKnowsOnlyWeekends() {
    assertThat(BusinessCalendar.of("US").knowsHolidays()).isTrue();
    assertThat(BusinessCalendar.of("JP").knowsHolidays()).isTrue();
    assertThat(BusinessCalendar.of("KR").knowsHolidays()).isFalse();
    assertThat(BusinessCalendar.of("ZZ").knowsHolidays()).isFalse();
  }
}
