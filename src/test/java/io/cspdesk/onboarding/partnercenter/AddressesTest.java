package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cspdesk.onboarding.customer.Address;
import io.cspdesk.onboarding.customer.AddressValidation;
import io.cspdesk.onboarding.customer.AddressValidation.Status;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways in which Partner Center has answered about addresses, and what may go wrong. */
class AddressesTest {

  private static final String PATH = "/v1/validations/address";
  private static final String CALL = "POST " + PATH;
  private static final Address TYPED =
      new Address("1 Contoso Way", "", "Redmond", "WA", "98052", "US");
  private static final Address CORRECTED =
      new Address("1 Contoso Way", null, "Redmond", "WA", "98052-6399", "US");

  @RegisterExtension
  private final RemotePartnerCenter remote = new RemotePartnerCenter().withTokens();

  @Test
  void sendsTheAddressWithoutWhatIsBlank() {
    remote.answer(CALL, 200, "");
    validate();

    assertThat(remote.calls(PATH).get(0).getBodyAsString())
        .isEqualTo(
            "{\"addressLine1\":\"1 Contoso Way\",\"city\":\"Redmond\",\"state\":\"WA\","
                + "\"postalCode\":\"98052\",\"country\":\"US\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null"})
  void nothingMeansVerified(String body) {
    remote.answer(CALL, 200, body);

    assertThat(validate().status()).isEqualTo(Status.VERIFIED);
  }

  @Test
  void anErrorWithACorrectedAddressIsARefusalWithASuggestion() {
    remote.answer(
        CALL,
        400,
        """
        {"code": 2007, "data": [], "source": "PartnerFD", "description":
         "{&quot;code&quot;:&quot;60071&quot;,&quot;reason&quot;:&quot;ZipCityInvalid&quot;,\
        &quot;corrected_address&quot;:{&quot;country&quot;:&quot;US&quot;,&quot;region&quot;:&quot;WA&quot;,\
        &quot;city&quot;:&quot;Redmond&quot;,&quot;address_line1&quot;:&quot;1 Contoso Way&quot;,\
        &quot;postal_code&quot;:&quot;98052-6399&quot;}}"}
        """);

    AddressValidation answer = validate();

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.code()).isEqualTo("60071");
    assertThat(answer.reason()).isEqualTo("ZipCityInvalid");
    assertThat(answer.suggestions()).containsExactly(CORRECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The address is invalid.", "{&quot;code", "[1]", "null", ""})
  void anErrorInPlainWordsIsARefusal(String description) {
    remote.answer(CALL, 400, "{\"code\": \"2007\", \"description\": \"" + description + "\"}");

    AddressValidation answer = validate();

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.code()).isEqualTo("2007");
    assertThat(answer.reason()).isEqualTo(description.replace("&quot;", "\""));
    assertThat(answer.suggestions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "VerifiedShippable,VERIFIED_SHIPPABLE",
    "Verified,VERIFIED",
    "InteractionRequired,INTERACTION_REQUIRED",
    "StreetPartial,STREET_PARTIAL",
    "PremisesPartial,PREMISES_PARTIAL",
    "Multiple,MULTIPLE",
    "None,NONE",
    "NotValidated,NOT_VALIDATED",
    "notvalidated,NOT_VALIDATED",
    // one that comes some day
    "ApartmentPartial,NOT_VALIDATED"
  })
  void aStatusIsRead(String status, Status read) {
    remote.answer(CALL, 200, "{\"status\": \"" + status + "\", \"more\": {\"than\": \"today\"}}");

    assertThat(validate().status()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"originalAddress": {}, "status": "StreetPartial", "validationMessage": "Street?",
         "suggestedAddresses": [{"addressLine1": "1 Contoso Way", "city": "Redmond", "state": "WA",
                                 "postalCode": "98052-6399", "country": "US", "region": null}]}
        """,
        """
        {"original_address": {}, "status": "StreetPartial", "validation_message": "Street?",
         "suggested_address": {"address_line1": "1 Contoso Way", "city": "Redmond", "state": "WA",
                               "postal_code": "98052-6399", "country": "US"}}
        """
      })
  void suggestionsAreReadInBothSpellings(String body) {
    remote.answer(CALL, 200, body);

    AddressValidation answer = validate();

    assertThat(answer.suggestions()).containsExactly(CORRECTED);
    assertThat(answer.reason()).isEqualTo("Street?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "<html>", "{\"suggestedAddresses\": []}", "{\"status\": {}}", "7"})
  void anythingElseIsUnreadable(String body) {
    remote.answer(CALL, 200, body);

    assertThat(catchThrowable(this::validate)).isInstanceOf(PartnerCenterUnavailable.class);
  }

  @Test
  void anAddressThatLacksWhatTheServiceNeedsIsNotValidated() {
    remote.answer(CALL, 400, "{\"code\": 2000, \"description\": \"State is required\"}");

    Address withoutState = new Address("1 Way", null, "Lisboa", null, "1000-001", "PT");
    assertThat(remote.client(Map.of()).addresses().validate(withoutState).status())
        .isEqualTo(Status.NOT_VALIDATED);
    assertThat(catchThrowableOfType(PartnerCenterRefusal.class, this::validate).code())
        .isEqualTo("2000");
  }

  @Test
  void aRefusalThatIsNotAboutTheAddressIsPassedOn() {
    remote.answer(CALL, 403, "{\"code\": 900150, \"description\": \"No rights\"}");

    assertThat(catchThrowableOfType(PartnerCenterRefusal.class, this::validate).status())
        .isEqualTo(403);
  }

  private AddressValidation validate() {
    return remote.client(Map.of()).addresses().validate(TYPED);
  }
}
