package io.cspdesk.onboarding.partnercenter.call;

import io.cspdesk.onboarding.WrongSettings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/**
 * The connection to Partner Center. With none of the first six set it is the embedded simulator's;
 * with any of them it is a real one, and then the four of the sign-in must be there.
 *
 * @param baseUrl without {@code /v1}; absent: the one of {@code onboarding.partner.cloud}
 * @param authority what issues tokens; absent: the one of the cloud
 * @param tenant of the partner: its id or a domain of it
 * @param applicationId of the app registration
 * @param refreshToken what the consent of an admin agent or sales agent brought. It is replaced by
 *     newer ones, which are kept; another one here means a new consent
 * @param connectTimeout also of the call for a token
 * @param readTimeout for one whole answer to what changes something. Far below the engine's job
 *     lock of five minutes, for a job that outlives its lock runs twice
 * @param lookupTimeout for one whole answer to what only reads, and for a token: somebody may be
 *     waiting before a form
 * @param pause how long nothing is asked once most calls got no answer; assumed
 * @param cacheFor how long country rules and offers may be served from memory; assumed
 */
@ConfigurationProperties("partner-center")
public record PartnerCenterProperties(
    @Nullable URI baseUrl,
    @Nullable URI authority,
    @Nullable String tenant,
    @Nullable String applicationId,
    @Nullable String applicationSecret,
    @Nullable String refreshToken,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("60s") Duration readTimeout,
    @DefaultValue("10s") Duration lookupTimeout,
    @DefaultValue("30s") Duration pause,
    @DefaultValue("10m") Duration cacheFor) {

  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);

  private static final List<String> OF_A_REAL_ONE =
      List.of(
          "base-url",
          "authority",
          "tenant",
          "application-id",
          "application-secret",
          "refresh-token");

  public PartnerCenterProperties {
    baseUrl = given(baseUrl);
    authority = given(authority);
    tenant = given(tenant);
    applicationId = given(applicationId);
    applicationSecret = given(applicationSecret);
    refreshToken = given(refreshToken);
    List<String> wrong = new ArrayList<>();
    address(wrong, "base-url", baseUrl, "https://api.partnercenter.microsoft.com");
    address(wrong, "authority", authority, "https://login.microsoftonline.com");
    if (baseUrl != null
        || authority != null
        || tenant != null
        || applicationId != null
        || applicationSecret != null
        || refreshToken != null) {
      signIn(wrong, tenant, applicationId, applicationSecret, refreshToken);
    }
    within(wrong, "connect-timeout", connectTimeout, Duration.ofMillis(1), LONGEST_TIMEOUT);
    within(wrong, "read-timeout", readTimeout, Duration.ofMillis(1), LONGEST_TIMEOUT);
    within(wrong, "lookup-timeout", lookupTimeout, Duration.ofMillis(1), LONGEST_TIMEOUT);
    within(wrong, "pause", pause, Duration.ofMillis(1), Duration.ofMinutes(15));
    within(wrong, "cache-for", cacheFor, Duration.ZERO, Duration.ofDays(1));
    if (!wrong.isEmpty()) {
      throw new WrongSettings(wrong);
    }
  }

  /** Whether a real Partner Center is configured, right or wrong. */
  public static boolean isRemote(PropertyResolver settings) {
    return OF_A_REAL_ONE.stream()
        .anyMatch(key -> StringUtils.hasText(settings.getProperty("partner-center." + key)));
  }

  /** Whether anything of it would travel unencrypted, as it may to this very machine only. */
  public boolean isUnencrypted() {
    return isLoopback(baseUrl) || isLoopback(authority);
  }

  /** Of a real Partner Center only; the simulator has its own. */
  AppRegistration registration() {
    if (tenant == null
        || applicationId == null
        || applicationSecret == null
        || refreshToken == null) {
      throw new IllegalStateException("No real Partner Center is configured");
    }
    return new AppRegistration(tenant, applicationId, applicationSecret, refreshToken);
  }

  @Override
  public String toString() {
    return "PartnerCenterProperties[" + baseUrl + ", " + authority + ", " + tenant + "]";
  }

  private static void signIn(
      List<String> wrong,
      @Nullable String tenant,
      @Nullable String id,
      @Nullable String secret,
      @Nullable String refreshToken) {
    if (tenant == null || !tenant.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,252}")) {
      wrong.add("partner-center.tenant must be the id of your company's tenant, or its domain");
    }
    if (id == null || !id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      wrong.add("partner-center.application-id must be the id (a GUID) of the app registration");
    }
    if (secret == null) {
      wrong.add("partner-center.application-secret must be the secret of the app registration");
    }
    if (refreshToken == null) {
      wrong.add(
          "partner-center.refresh-token must be the token that the consent of an admin agent or"
              + " sales agent brought");
    }
  }

  private static void address(List<String> wrong, String key, @Nullable URI url, String example) {
    if (url != null && !("https".equals(url.getScheme()) || isLoopback(url))) {
      wrong.add(
          "partner-center."
              + key
              + " must start with https:// (http:// only for 127.0.0.1), such as "
              + example);
    }
  }

  private static boolean isLoopback(@Nullable URI url) {
    return url != null
        && "http".equals(url.getScheme())
        && ("127.0.0.1".equals(url.getHost()) || "localhost".equals(url.getHost()));
  }

  private static void within(
      List<String> wrong, String key, Duration value, Duration least, Duration most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      wrong.add("partner-center." + key + " must lie between " + least + " and " + most);
    }
  }

  private static @Nullable URI given(@Nullable URI url) {
    return url == null || url.toString().isBlank() ? null : url;
  }

  private static @Nullable String given(@Nullable String text) {
    return StringUtils.hasText(text) ? text.strip() : null;
  }
}
