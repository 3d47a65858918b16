package io.cspdesk.onboarding.calendar;

import com.ibm.icu.util.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * On which days a country works: not at its weekend, nor on a public holiday of the whole country.
 */
public final class BusinessCalendar {

  private final Set<DayOfWeek> weekend;
  private final boolean knowsHolidays;
  private final IntFunction<Set<LocalDate>> holidays;
  private final Map<Integer, Set<LocalDate>> holidaysByYear = new ConcurrentHashMap<>();

  private BusinessCalendar(
      Set<DayOfWeek> weekend, boolean knowsHolidays, IntFunction<Set<LocalDate>> holidays) {
    this.weekend = weekend;
    this.knowsHolidays = knowsHolidays;
    this.holidays = holidays;
  }

  /**
   * @param country ISO 3166-1 alpha-2
   */
  public static BusinessCalendar of(String country) {
    Set<DayOfWeek> weekend = weekendOf(country);
    if (country.equals("JP")) {
      return new BusinessCalendar(weekend, true, JapaneseHolidays::in);
    }
    return NationalHolidays.of(country)
        .map(known -> new BusinessCalendar(weekend, true, known::in))
        .orElseGet(() -> new BusinessCalendar(weekend, false, year -> Set.of()));
  }

  /** False where only weekends are known. */
  public boolean knowsHolidays() {
    return knowsHolidays;
  }

  boolean isBusinessDay(LocalDate date) {
    return !weekend.contains(date.getDayOfWeek())
        && !holidaysByYear.computeIfAbsent(date.getYear(), holidays::apply).contains(date);
  }

  /** The date itself, or the first business day after it. */
  LocalDate businessDayFrom(LocalDate date) {
    LocalDate day = date;
    while (!isBusinessDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  LocalDate plus(LocalDate from, int businessDays) {
    LocalDate day = from;
    for (int passed = 0; passed < businessDays; passed++) {
      day = businessDayFrom(day.plusDays(1));
    }
    return day;
  }

  private static Set<DayOfWeek> weekendOf(String country) {
    Calendar.WeekData week = Calendar.getWeekDataForRegion(country);
    DayOfWeek last = dayOfWeek(week.weekendCease);
    Set<DayOfWeek> weekend = EnumSet.of(last);
    for (DayOfWeek day = dayOfWeek(week.weekendOnset); day != last; day = day.plus(1)) {
      weekend.add(day);
    }
    return weekend;
  }

  /** ICU counts from Sunday as 1. */
  private static DayOfWeek dayOfWeek(int icuDay) {
    return DayOfWeek.SUNDAY.plus(icuDay - Calendar.SUNDAY);
  }
}
