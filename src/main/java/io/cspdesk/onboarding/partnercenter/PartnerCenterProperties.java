package io.cspdesk.onboarding.partnercenter;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connection to Partner Center.
 *
 * @param baseUrl without {@code /v1}; absent: the embedded simulator
 * @param readTimeout for one whole answer. Far below the engine's job lock of five minutes, for a
 *     job that outlives its lock runs twice
 * @param cacheFor how long country rules and offers may be served from memory; assumed
 */
@ConfigurationProperties("partner-center")
public record PartnerCenterProperties(
    URI baseUrl,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("60s") Duration readTimeout,
    @DefaultValue("10m") Duration cacheFor) {

  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);

  public PartnerCenterProperties {
    baseUrl = baseUrl == null || baseUrl.toString().isBlank() ? null : baseUrl;
    if (baseUrl != null && !("https".equals(baseUrl.getScheme()) || isLoopback(baseUrl))) {
      throw new IllegalArgumentException(
          "partner-center.base-url must start with https:// (http:// only for 127.0.0.1), such as"
              + " https://api.partnercenter.microsoft.com");
    }
    within("connect-timeout", connectTimeout, Duration.ofMillis(1), LONGEST_TIMEOUT);
    within("read-timeout", readTimeout, Duration.ofMillis(1), LONGEST_TIMEOUT);
    within("cache-for", cacheFor, Duration.ZERO, Duration.ofDays(1));
  }

  private static boolean isLoopback(URI url) {
    return "http".equals(url.getScheme())
        && ("127.0.0.1".equals(url.getHost()) || "localhost".equals(url.getHost()));
  }

  private static void within(String key, Duration value, Duration least, Duration most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "partner-center." + key + " must lie between " + least + " and " + most);
    }
  }
}
