package io.cspdesk.onboarding.simulator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.simulator.SimulatorProperties;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is answered is what the data files say, without our own remarks. */
class SeedsTest {

  private final ObjectMapper json = new ObjectMapper();
  private final Seeds seeds = new Seeds(new SimulatorProperties(0));

  @Test
  void aCountryIsAnsweredAsItsFileHasIt() throws IOException {
    for (JsonNode item : items("country-rules.json")) {
      ObjectNode expected =
          withoutRemarks(item, "assumed", "currencyCode", "organizationRegistrationNumberDigits");
      expected.putObject("attributes").put("objectType", "CountryValidationRules");

      SeededCountry country = seeds.country(item.get("iso2Code").asText()).orElseThrow();
      assertThat(json.<JsonNode>valueToTree(country.answer())).isEqualTo(expected);
      assertThat(country.currencyCode()).isEqualTo(item.get("currencyCode").asText());
    }
  }

  @Test
  void anOfferIsAnsweredAsItsFileHasIt() throws IOException {
    for (JsonNode item : items("offers.json")) {
      ObjectNode expected = withoutRemarks(item, "assumed", "notSoldIn").put("country", "US");
      expected.putObject("attributes").put("objectType", "Offer");

      SeededOffer offer = seeds.offer(item.get("id").asText()).orElseThrow();
      assertThat(json.<JsonNode>valueToTree(offer.answer("US"))).isEqualTo(expected);
      assertThat(offer.isSoldIn("CN")).isEqualTo(!item.has("notSoldIn"));
    }
  }

  private static ObjectNode withoutRemarks(JsonNode item, String... remarks) {
    ObjectNode answer = item.deepCopy();
    return answer.remove(List.of(remarks));
  }

  private JsonNode items(String file) throws IOException {
    try (InputStream in = Seeds.class.getResourceAsStream("/simulator/" + file)) {
      return json.readTree(in).get("items");
    }
  }
}
