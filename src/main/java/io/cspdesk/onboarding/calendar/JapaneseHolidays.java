package io.cspdesk.onboarding.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/**
 * By Japan's Act on National Holidays as in force since 2022, since the library has neither the
 * equinoxes, nor the present Emperor's birthday, nor the days given for a holiday on a Sunday.
 */
final class JapaneseHolidays {

  private JapaneseHolidays() {}

  static Set<LocalDate> in(int year) {
    Set<LocalDate> national =
        Set.of(
            LocalDate.of(year, 1, 1),
            monday(year, Month.JANUARY, 2),
            LocalDate.of(year, 2, 11),
            LocalDate.of(year, 2, 23),
            LocalDate.of(year, 3, equinox(year, 20.8431)),
            LocalDate.of(year, 4, 29),
            LocalDate.of(year, 5, 3),
            LocalDate.of(year, 5, 4),
            LocalDate.of(year, 5, 5),
            monday(year, Month.JULY, 3),
            LocalDate.of(year, 8, 11),
            monday(year, Month.SEPTEMBER, 3),
            LocalDate.of(year, 9, equinox(year, 23.2488)),
            monday(year, Month.OCTOBER, 2),
            LocalDate.of(year, 11, 3),
            LocalDate.of(year, 11, 23));
    Set<LocalDate> free = new HashSet<>(national);
    for (LocalDate holiday : national) {
      if (holiday.getDayOfWeek() == SUNDAY) {
        free.add(firstAfter(holiday, national));
      }
      // a day between two holidays is one
      if (national.contains(holiday.plusDays(2))) {
        free.add(holiday.plusDays(1));
      }
    }
    return free;
  }

  private static LocalDate firstAfter(LocalDate holiday, Set<LocalDate> national) {
    LocalDate day = holiday.plusDays(1);
    while (national.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static LocalDate monday(int year, Month month, int which) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, MONDAY));
  }

  /**
   * The customary approximation, good to 2099; the government announces the day itself each
   * February for the year after, and has not differed.
   */
  private static int equinox(int year, double in1980) {
    int years = year - 1980;
    return (int) (in1980 + 0.242194 * years) - years / 4;
  }
}
