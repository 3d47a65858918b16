package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.RunningApplication;
import io.cspdesk.onboarding.example.OfferIds;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The offers that forms and clients choose from. */
class OffersOverRestTest extends RunningApplication {

  @Test
  void anOfferIsAsPartnerCenterHasIt() {
    JsonNode e3 = offer("US", OfferIds.E3);

    assertThat(e3.get("name").asText()).isEqualTo("Office 365 Enterprise E3");
    assertThat(e3.get("minimumQuantity").asInt()).isOne();
    assertThat(e3.get("supportedBillingCycles")).hasSize(2);
    assertThat(e3.has("obstacle")).isFalse();
    assertThat(e3.has("qualifications")).isFalse();
  }

  @Test
  void anOfferThatANewCustomerCannotHaveSaysWhy() {
    JsonNode nonprofit = offer("US", OfferIds.E3_NONPROFIT);

    assertThat(nonprofit.at("/obstacle/code").asText()).isEqualTo("offer-not-for-segment");
    assertThat(nonprofit.at("/obstacle/params/qualifications/0").asText()).isEqualTo("Nonprofit");
  }

  private JsonNode offer(String country, String id) {
    JsonNode items = get("crm", "/api/offers?country=" + country).json().get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(offer -> offer.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
