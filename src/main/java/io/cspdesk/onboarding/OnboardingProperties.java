package io.cspdesk.onboarding;

import io.cspdesk.onboarding.calendar.CountryTimeZone;
import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.partner.Cloud;
import io.cspdesk.onboarding.partner.Model;
import io.cspdesk.onboarding.reference.ReferenceData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set under {@code onboarding}.
 *
 * @param language of task names and diagram labels; forms follow the browser instead
 * @param registrationNumbers the edition of Microsoft's list of countries that demand an
 *     organization registration number, such as 2020-11-17
 * @param deadlines business days for each user task, by its id; 0 is the end of the same day
 * @param overdueCheck how often overdue tasks are looked for; assumed
 * @param demoUsers whether the users whose password is their name exist
 */
@ConfigurationProperties("onboarding")
@Validated
public record OnboardingProperties(
    @DefaultValue("en") @Pattern(regexp = "en|ja", message = "set onboarding.language to en or ja")
        String language,
    @Valid @DefaultValue Partner partner,
    @DefaultValue("false") boolean demoUsers,
    @DefaultValue(ReferenceData.DEFAULT_EDITION) String registrationNumbers,
    @Valid @NotNull @DefaultValue SetupInformation setupInformation,
    @Valid @NotNull @DefaultValue Invitation invitation,
    @Valid @NotNull @DefaultValue Acceptance acceptance,
    @NotNull @DefaultValue Map<String, Integer> deadlines,
    @NotNull @DefaultValue("PT5M") Duration overdueCheck) {

  @AssertTrue(message = "set onboarding.overdue-check to a second or more, such as PT5M")
  boolean isOverdueCheckLongEnough() {
    return overdueCheck == null || overdueCheck.compareTo(Duration.ofSeconds(1)) >= 0;
  }

  /**
   * Who sells, and where.
   *
   * @param domainSuffix what follows a domain prefix; absent: the cloud's own
   * @param timeZone by which deadlines go; absent: the country's own
   * @param sandbox whether the account is a Partner Center sandbox, where customers can be deleted
   * @param indirectProviderId tenant id of an indirect reseller's provider, for whom an invitation
   *     asks as well
   */
  public record Partner(
      Model model,
      @Pattern(
              regexp = "[A-Z]{2}",
              message =
                  "set onboarding.partner.country to two capital letters (ISO 3166-1 alpha-2), such"
                      + " as US")
          String country,
      Cloud cloud,
      @Pattern(
              regexp = "(\\.[a-z0-9-]+)+",
              message = "set onboarding.partner.domain-suffix to the like of .onmicrosoft.com")
          @Nullable String domainSuffix,
      @Nullable String timeZone,
      boolean sandbox,
      @Nullable String indirectProviderId) {

    /** Spring's own reading of an enum would take other spellings, and say less of a wrong one. */
    @ConstructorBinding
    Partner(
        @DefaultValue("direct-bill") String model,
        @DefaultValue("US") String country,
        @DefaultValue("public") String cloud,
        @Nullable String domainSuffix,
        @Nullable String timeZone,
        @DefaultValue("false") boolean sandbox,
        @Nullable String indirectProviderId) {
      this(
          Model.ofId(model)
              .orElseThrow(
                  () ->
                      new WrongSettings(
                          "set onboarding.partner.model to direct-bill, indirect-provider or"
                              + " indirect-reseller")),
          country,
          Cloud.ofId(cloud)
              .orElseThrow(
                  () ->
                      new WrongSettings(
                          "set onboarding.partner.cloud to public, us-government or china")),
          domainSuffix,
          timeZone,
          sandbox,
          indirectProviderId);
    }

    @AssertTrue(
        message =
            "indirect providers and resellers exist on the public cloud only: set"
                + " onboarding.partner.model to direct-bill, or onboarding.partner.cloud to public")
    boolean isModelKnownOnCloud() {
      return cloud.knows(model);
    }

    @AssertTrue(
        message =
            "an indirect reseller invites for its provider as well: set"
                + " onboarding.partner.indirect-provider-id to the provider's tenant id")
    boolean isProviderNamed() {
      return !model.hasProvider() || !TextField.isMissing(indirectProviderId);
    }

    @AssertTrue(
        message =
            "set onboarding.partner.time-zone to a name of the IANA time zone database, such as"
                + " America/New_York")
    boolean isTimeZoneKnown() {
      return timeZone == null || ZoneId.getAvailableZoneIds().contains(timeZone);
    }

    public ZoneId effectiveTimeZone() {
      return timeZone == null ? CountryTimeZone.of(country) : ZoneId.of(timeZone);
    }

    public String effectiveDomainSuffix() {
      return domainSuffix == null ? cloud.domainSuffix() : domainSuffix;
    }
  }

  /**
   * Waiting for a customer.
   *
   * @param reminder when staff are asked what to do about a customer who has not answered; no
   *     source tells how long a link is good
   * @param poll how often Partner Center is asked; assumed
   */
  public record Invitation(
      @DefaultValue("P7D") Duration reminder, @DefaultValue("PT15M") Duration poll) {

    @AssertTrue(message = "onboarding.invitation.reminder and .poll must each be a second or more")
    boolean isLongEnough() {
      Duration least = Duration.ofSeconds(1);
      return reminder.compareTo(least) >= 0 && poll.compareTo(least) >= 0;
    }
  }

  /**
   * Waiting for a customer who signs the agreement.
   *
   * @param reminder when staff are asked whether to attest instead; assumed, and shorter than for
   *     an invitation, since some customers cannot sign by design
   */
  public record Acceptance(@DefaultValue("P3D") Duration reminder) {

    @AssertTrue(message = "onboarding.acceptance.reminder must be a second or more")
    boolean isLongEnough() {
      return reminder.compareTo(Duration.ofSeconds(1)) >= 0;
    }
  }

  /**
   * @param keyFile holds the key that encrypts temporary passwords and the refresh token of Partner
   *     Center; made at the first start
   */
  public record SetupInformation(@DefaultValue("data/setup-information.key") Path keyFile) {}
}
