package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A country as its data file has it, and as Partner Center answers it but for our own remarks.
 *
 * @param postalCodeRegex absent: no check; the others too
 * @param organizationRegistrationNumberDigits how many characters a registration number has;
 *     absent: none may be sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties("assumed")
public record SeededCountry(
    String iso2Code,
    String defaultCulture,
    boolean isStateRequired,
    List<String> supportedStatesList,
    List<String> supportedLanguagesList,
    List<String> supportedCulturesList,
    boolean isPostalCodeRequired,
    @Nullable String postalCodeRegex,
    boolean isCityRequired,
    boolean isVatIdSupported,
    @Nullable String vatIdRegex,
    @Nullable String phoneNumberRegex,
    boolean isTaxIdSupported,
    boolean isTaxIdOptional,
    List<String> countryCallingCodesList,
    @JsonProperty(access = Access.WRITE_ONLY) String currencyCode,
    @JsonProperty(access = Access.WRITE_ONLY) List<Integer> organizationRegistrationNumberDigits) {

  public SeededCountry {
    organizationRegistrationNumberDigits =
        organizationRegistrationNumberDigits == null
            ? List.of()
            : organizationRegistrationNumberDigits;
  }

  record Answer(@JsonUnwrapped SeededCountry country, Map<String, String> attributes) {}

  Answer answer() {
    return new Answer(this, Map.of("objectType", "CountryValidationRules"));
  }
}
