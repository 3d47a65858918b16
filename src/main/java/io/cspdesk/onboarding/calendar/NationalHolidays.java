package io.cspdesk.onboarding.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the library knows. Holidays that follow the moon are computed, and may be a day off. */
final class NationalHolidays {

  private final HolidayManager library;

  private NationalHolidays(HolidayManager library) {
    this.library = library;
  }

  static Optional<NationalHolidays> of(String country) {
    // it also has calendars of stock exchanges, whose names have more letters
    return HolidayCalendar.getSupportedCalendarCodes().contains(country)
        ? Optional.of(new NationalHolidays(load(country)))
        : Optional.empty();
  }

  /** With the neighbours' holidays, for New Year's Day is in some years observed on 31 December. */
  Set<LocalDate> in(int year) {
    Set<LocalDate> dates = new HashSet<>();
    for (int from = year - 1; from <= year + 1; from++) {
      library.getHolidays(Year.of(from)).stream()
          .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
          .map(Holiday::getDate)
          .forEach(dates::add);
    }
    return dates;
  }

  private static HolidayManager load(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
  }
}
