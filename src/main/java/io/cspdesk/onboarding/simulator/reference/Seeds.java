package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Countries, offers and resellers that the simulator starts with, from {@code /simulator/*.json},
 * and sample offers where they are asked for.
 */
@Component
public class Seeds {

  /** Strict: what a data file spells wrongly would else be silently left out. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final Map<String, SeededCountry> countries = new LinkedHashMap<>();
  private final Map<String, SeededOffer> offers = new LinkedHashMap<>();
  private final List<SeededReseller> resellers;

  Seeds(SimulatorProperties properties) {
    items("country-rules.json", SeededCountry.class)
        .forEach(country -> countries.put(key(country.iso2Code()), country));
    Stream.concat(
            items("offers.json", SeededOffer.class),
            SampleOffers.make(properties.sampleOffers())
                .map(offer -> read(offer, SeededOffer.class)))
        .forEach(offer -> offers.put(key(offer.id()), offer));
    resellers = items("indirect-resellers.json", SeededReseller.class).toList();
  }

  public Optional<SeededCountry> country(@Nullable String iso2) {
    return Optional.ofNullable(iso2).map(Seeds::key).map(countries::get);
  }

  public Optional<SeededOffer> offer(@Nullable String id) {
    return Optional.ofNullable(id).map(Seeds::key).map(offers::get);
  }

  Collection<SeededOffer> offers() {
    return offers.values();
  }

  public List<SeededReseller> resellers() {
    return resellers;
  }

  static <T> T read(JsonNode item, Class<T> type) {
    return JSON.convertValue(item, type);
  }

  private static String key(String id) {
    return id.toUpperCase(Locale.ROOT);
  }

  private static <T> Stream<T> items(String file, Class<T> type) {
    try (InputStream in = new ClassPathResource("simulator/" + file).getInputStream()) {
      return StreamSupport.stream(JSON.readTree(in).get("items").spliterator(), false)
          .map(item -> read(item, type));
    } catch (IOException e) {
      throw new UncheckedIOException("The simulator's " + file + " cannot be read", e);
    }
  }
}
