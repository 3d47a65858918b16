package io.cspdesk.onboarding;

import io.cspdesk.onboarding.customer.RegistrationNumbers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set under {@code onboarding}.
 *
 * @param language of task names and diagram labels; forms follow the browser instead
 * @param registrationNumbers the edition of Microsoft's list of countries that demand an
 *     organization registration number, such as 2020-11-17
 * @param demoUsers whether the users whose password is their name exist
 */
@ConfigurationProperties("onboarding")
@Validated
public record OnboardingProperties(
    @DefaultValue("en") @Pattern(regexp = "en|ja", message = "set onboarding.language to en or ja")
        String language,
    @Valid @DefaultValue Partner partner,
    @DefaultValue("false") boolean demoUsers,
    @DefaultValue(RegistrationNumbers.DEFAULT_EDITION) String registrationNumbers,
    @Valid @NotNull @DefaultValue SetupInformation setupInformation) {

  /**
   * Who sells, and where.
   *
   * @param domainSuffix what follows a domain prefix; absent: the cloud's own
   */
  public record Partner(
      @DefaultValue("direct-bill")
          @Pattern(
              regexp = "direct-bill|indirect-provider|indirect-reseller",
              message =
                  "set onboarding.partner.model to direct-bill, indirect-provider or"
                      + " indirect-reseller")
          String model,
      @DefaultValue("US")
          @Pattern(
              regexp = "[A-Z]{2}",
              message =
                  "set onboarding.partner.country to two capital letters (ISO 3166-1 alpha-2), such"
                      + " as US")
          String country,
      @DefaultValue("public")
          @Pattern(
              regexp = "public|us-government|china",
              message = "set onboarding.partner.cloud to public, us-government or china")
          String cloud,
      @Pattern(
              regexp = "(\\.[a-z0-9-]+)+",
              message = "set onboarding.partner.domain-suffix to the like of .onmicrosoft.com")
          String domainSuffix) {

    @AssertTrue(
        message =
            "this version onboards customers of direct-bill partners only: set"
                + " onboarding.partner.model to direct-bill")
    boolean isModelAvailable() {
      return "direct-bill".equals(model);
    }

    @AssertTrue(
        message =
            "this version works on the public cloud only: set onboarding.partner.cloud to public")
    boolean isCloudAvailable() {
      return "public".equals(cloud);
    }

    /**
     * What follows a domain prefix. Partner Center docs: create-a-customer; that customers of
     * partners on the US Government cloud have the same, and what 21Vianet's have, is known from
     * elsewhere only, hence the setting.
     */
    public String effectiveDomainSuffix() {
      if (domainSuffix != null) {
        return domainSuffix;
      }
      return "china".equals(cloud) ? ".partner.onmschina.cn" : ".onmicrosoft.com";
    }
  }

  /**
   * @param keyFile holds the key that encrypts temporary passwords and the refresh token of Partner
   *     Center; made at the first start
   */
  public record SetupInformation(@DefaultValue("data/setup-information.key") Path keyFile) {}
}
