package io.cspdesk.onboarding.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.customer.country.RegistrationNumbers;
import io.cspdesk.onboarding.customer.country.SellingMarkets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data files that there are, and whose rules they feed. */
@Configuration(proxyBeanMethods = false)
public class ReferenceData {

  /** The one that the API itself is documented with. */
  public static final String DEFAULT_EDITION = "2020-11-17";

  private static final List<String> EDITIONS = List.of(DEFAULT_EDITION, "2021-05");

  @Bean
  public static SellingMarkets sellingMarkets() {
    return DataFile.read(
        "selling-markets-2021-04-15.json", new TypeReference<>() {}, SellingMarkets::new);
  }

  @Bean
  static RegistrationNumbers registrationNumbers(OnboardingProperties properties) {
    return edition(properties.registrationNumbers());
  }

  /**
   * Partner Center's documents contradict each other and say different things at different times,
   * so each of them is an edition of its own.
   *
   * @throws IllegalArgumentException if there is no such edition
   */
  public static RegistrationNumbers edition(String edition) {
    if (edition == null || !EDITIONS.contains(edition)) {
      throw new IllegalArgumentException(
          "The edition of the registration numbers must be one of "
              + String.join(", ", EDITIONS)
              + ", but is: "
              + edition);
    }
    return DataFile.read(
        "registration-numbers-" + edition + ".json",
        new TypeReference<>() {},
        RegistrationNumbers::new);
  }
}
