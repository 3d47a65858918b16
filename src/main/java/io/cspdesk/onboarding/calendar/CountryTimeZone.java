package io.cspdesk.onboarding.calendar;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeSet;

/** By which clock a country works. */
public final class CountryTimeZone {

  /** Where a country has several: that of its largest city (assumed). */
  static final Map<String, String> OF_LARGEST_CITY =
      Map.ofEntries(
          Map.entry("AU", "Australia/Sydney"),
          Map.entry("BR", "America/Sao_Paulo"),
          Map.entry("CA", "America/Toronto"),
          Map.entry("CD", "Africa/Kinshasa"),
          Map.entry("CL", "America/Santiago"),
          Map.entry("CN", "Asia/Shanghai"),
          Map.entry("EC", "America/Guayaquil"),
          Map.entry("ES", "Europe/Madrid"),
          Map.entry("FM", "Pacific/Chuuk"),
          Map.entry("GL", "America/Nuuk"),
          Map.entry("ID", "Asia/Jakarta"),
          Map.entry("KI", "Pacific/Tarawa"),
          Map.entry("MN", "Asia/Ulaanbaatar"),
          Map.entry("MX", "America/Mexico_City"),
          Map.entry("NZ", "Pacific/Auckland"),
          Map.entry("PF", "Pacific/Tahiti"),
          Map.entry("PG", "Pacific/Port_Moresby"),
          Map.entry("PT", "Europe/Lisbon"),
          Map.entry("RU", "Europe/Moscow"),
          Map.entry("UA", "Europe/Kyiv"),
          Map.entry("US", "America/New_York"));

  private CountryTimeZone() {}

  /**
   * @param country ISO 3166-1 alpha-2
   * @return UTC where nobody knows
   */
  public static ZoneId of(String country) {
    String largest = OF_LARGEST_CITY.get(country);
    if (largest != null) {
      return ZoneId.of(largest);
    }
    // where there are several they show the same time
    return new TreeSet<>(
            TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null))
        .stream()
            // one may be newer than the JDK's own list
            .filter(ZoneId.getAvailableZoneIds()::contains)
            .findFirst()
            .<ZoneId>map(ZoneId::of)
            .orElse(ZoneOffset.UTC);
  }
}
