package io.cspdesk.onboarding.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads keys in any case, as Partner Center does, whatever the application's own JSON is like. */
@Component
public class SimulatorJson {

  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  /** A request's body; refused as invalid input when it is none of these. */
  public <T> T request(@Nullable String body, Class<T> type) {
    try {
      T value = body == null || body.isBlank() ? null : json.readValue(body, type);
      if (value != null) {
        return value;
      }
    } catch (JsonProcessingException e) {
      // answered below
    }
    throw new ErrorAnswer(400, "800002", "The input is invalid.");
  }

  public <T> T stored(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The simulator cannot read what it stored", e);
    }
  }

  public String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The simulator cannot write what it holds", e);
    }
  }
}
