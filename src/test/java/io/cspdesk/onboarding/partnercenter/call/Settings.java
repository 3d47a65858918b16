package io.cspdesk.onboarding.partnercenter.call;

import io.cspdesk.onboarding.OnboardingProperties;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of a real Partner Center, as they are bound at a start; every secret is invented. */
public final class Settings {

  public static final String APPLICATION = "7d0f2f5e-3c7e-4f0a-9d59-0c6a3b7f1e42";
  public static final String SECRET = "secret-of-the-test";
  public static final String REFRESH_TOKEN = "refresh-token-of-the-settings";

  private Settings() {}

  /**
   * @param more without {@code partner-center.}; takes the place of what is set here
   */
  public static PartnerCenterProperties of(Map<String, String> more) {
    Map<String, String> all = new HashMap<>();
    complete().forEach((key, value) -> all.put("partner-center." + key, value));
    more.forEach((key, value) -> all.put("partner-center." + key, value));
    return new Binder(new MapConfigurationPropertySource(all))
        .bindOrCreate("partner-center", PartnerCenterProperties.class);
  }

  public static Map<String, String> complete() {
    return Map.of(
        "tenant", "partner.example.com",
        "application-id", APPLICATION,
        "application-secret", SECRET,
        "refresh-token", REFRESH_TOKEN,
        "connect-timeout", "2s",
        "read-timeout", "2s",
        "cache-for", "0s");
  }

  public static Destination destination(PartnerCenterProperties properties) {
    return new MicrosoftDestination(properties, onboarding("language", "en"));
  }

  public static OnboardingProperties onboarding(String key, String value) {
    return new Binder(new MapConfigurationPropertySource(Map.of("onboarding." + key, value)))
        .bindOrCreate("onboarding", OnboardingProperties.class);
  }
}
