package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The domain that a new tenant gets: a prefix of the customer's, and the cloud's suffix. */
final class DomainRules {

  /**
   * A domain has 17 to 43 characters, 16 of them ".onmicrosoft.com" (Partner Center cmdlets).
   * Assumed to hold for the prefix on clouds with another suffix, too.
   */
  static final int PREFIX_MAX = 27;

  private static final String FIELD = "account.domainPrefix";

  /** No punctuation (Partner Center Storefront); of a hyphen no source speaks, so it is refused. */
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9]{1," + PREFIX_MAX + "}");

  private static final Pattern SUFFIX = Pattern.compile("(\\.[a-z0-9-]+)+");

  private final DomainAvailability domains;
  private final String suffix;

  DomainRules(DomainAvailability domains, String suffix) {
    if (suffix == null || !SUFFIX.matcher(suffix).matches()) {
      throw new IllegalArgumentException(
          "The domain suffix must look like .onmicrosoft.com, but is: " + suffix);
    }
    this.domains = domains;
    this.suffix = suffix;
  }

  /** In lower case; empty when the prefix is none. */
  Optional<String> domain(@Nullable String prefix) {
    return Optional.ofNullable(prefix)
        .filter(given -> PREFIX.matcher(given).matches())
        .map(given -> given.toLowerCase(Locale.ROOT) + suffix);
  }

  /**
   * @param mayAsk whether it may be asked if the domain can still be had
   */
  Optional<Finding> check(@Nullable String prefix, boolean mayAsk) {
    return TextField.required(FIELD, prefix)
        .or(
            () -> {
              Optional<String> domain = domain(prefix);
              if (domain.isEmpty()) {
                return Optional.of(
                    Finding.error(
                        FIELD, FindingCode.INVALID_DOMAIN_PREFIX, Map.of("max", PREFIX_MAX)));
              }
              return domain
                  .filter(name -> mayAsk && !domains.isAvailable(name))
                  .map(
                      name ->
                          Finding.error(FIELD, FindingCode.DOMAIN_TAKEN, Map.of("domain", name)));
            });
  }
}
