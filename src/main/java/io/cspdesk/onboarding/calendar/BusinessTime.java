package io.cspdesk.onboarding.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Counts business days by the clock of one place. */
public record BusinessTime(BusinessCalendar calendar, ZoneId zone) {

  /** Assumed. */
  static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

  /**
   * The end of a business day. What comes in after hours, at a weekend or on a holiday counts as
   * come on the next business day, so that nobody's deadline is shorter than it says.
   *
   * @param businessDays 0: the end of the day on which it came
   */
  public Instant after(Instant opened, int businessDays) {
    ZonedDateTime local = opened.atZone(zone);
    boolean afterHours = !local.toLocalTime().isBefore(END_OF_DAY);
    LocalDate came = calendar.businessDayFrom(local.toLocalDate().plusDays(afterHours ? 1 : 0));
    return calendar.plus(came, businessDays).atTime(END_OF_DAY).atZone(zone).toInstant();
  }
}
