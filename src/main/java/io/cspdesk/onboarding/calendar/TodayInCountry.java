package io.cspdesk.onboarding.calendar;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one clock by which a date of acceptance is judged: today's date where the customer is. Where
 * a country has several time zones, it is the latest date in any of them, so that nobody who
 * accepted today is told that today has not come; where the country is not known, the date in UTC.
 * That this clock decides is assumed: the documentation only says "not in the future".
 */
public final class TodayInCountry {

  private final Clock clock;

  public TodayInCountry(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param country ISO 3166-1 alpha-2, where it is known
   */
  public LocalDate date(@Nullable String country) {
    return zonesOf(country).stream()
        .map(TodayInCountry::zone)
        .flatMap(Optional::stream)
        .map(zone -> LocalDate.now(clock.withZone(zone)))
        .max(Comparator.naturalOrder())
        .orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC)));
  }

  private static Set<String> zonesOf(@Nullable String country) {
    return country == null || !country.matches("[A-Z]{2}")
        ? Set.of()
        : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
  }

  /** Empty for a zone that is newer than the JDK's own list. */
  private static Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (ZoneRulesException unknown) {
      return Optional.empty();
    }
  }
}
