package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.simulator.EmbeddedOnly;
import io.cspdesk.onboarding.simulator.SimulatorProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Countries, offers and resellers that the simulator starts with, from {@code /simulator/*.json},
 * and sample offers where they are asked for.
 */
@Component
@EmbeddedOnly
public class Seeds {

  private final Map<String, SeededCountry> countries = new LinkedHashMap<>();
  private final Map<String, SeededOffer> offers = new LinkedHashMap<>();
  private final List<ObjectNode> resellers;

  Seeds(ObjectMapper json, SimulatorProperties properties) {
    items(json, "country-rules.json")
        .forEach(node -> countries.put(node.get("iso2Code").asText(), new SeededCountry(node)));
    items(json, "offers.json")
        .forEach(node -> offers.put(key(node.get("id").asText()), new SeededOffer(node)));
    SampleOffers.make(properties.sampleOffers())
        .forEach(offer -> offers.put(key(offer.id()), offer));
    resellers = items(json, "indirect-resellers.json");
  }

  public Optional<SeededCountry> country(String iso2) {
    return Optional.ofNullable(iso2).map(Seeds::key).map(countries::get);
  }

  public Optional<SeededOffer> offer(String id) {
    return Optional.ofNullable(id).map(Seeds::key).map(offers::get);
  }

  Collection<SeededOffer> offers() {
    return offers.values();
  }

  public List<ObjectNode> resellers() {
    return resellers;
  }

  static List<String> texts(JsonNode array) {
    return array == null
        ? List.of()
        : StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String key(String id) {
    return id.toUpperCase(Locale.ROOT);
  }

  private static List<ObjectNode> items(ObjectMapper json, String file) {
    try (InputStream in = new ClassPathResource("simulator/" + file).getInputStream()) {
      return StreamSupport.stream(json.readTree(in).get("items").spliterator(), false)
          .map(ObjectNode.class::cast)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The simulator's " + file + " cannot be read", e);
    }
  }
}
