package io.cspdesk.onboarding.simulator.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;

/** A control call's body, read strictly: a misspelt key must not silently do nothing. */
public final class ControlInput {

  /** Its message is the sentence that the caller gets. */
  public static class Wrong extends RuntimeException {

    public Wrong(String sentence) {
      super(sentence, null, false, false);
    }
  }

  private final JsonNode body;

  private ControlInput(JsonNode body) {
    this.body = body;
  }

  public static ControlInput of(ObjectMapper json, String text, String... keys) {
    JsonNode body;
    try {
      body = text == null ? null : json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Wrong("The body is not JSON.");
    }
    if (body == null || !body.isObject()) {
      throw new Wrong("The body must be a JSON object.");
    }
    List<String> known = Arrays.asList(keys);
    body.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                throw new Wrong(
                    "The body may only have the keys " + String.join(", ", known) + ".");
              }
            });
    return new ControlInput(body);
  }

  public String text(String key, int most) {
    String text = optionalText(key, most);
    if (text == null || text.isBlank()) {
      throw new Wrong("'" + key + "' is required.");
    }
    return text;
  }

  public String optionalText(String key, int most) {
    JsonNode value = body.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !value.isIntegralNumber()
        || value.asText().length() > most
        || value.asText().chars().anyMatch(Character::isISOControl)) {
      throw new Wrong("'" + key + "' must be text of at most " + most + " printable characters.");
    }
    return value.asText();
  }

  /** Null when absent. */
  Integer whole(String key, int least, int most) {
    JsonNode value = body.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isIntegralNumber()
        || !value.canConvertToInt()
        || value.asInt() < least
        || value.asInt() > most) {
      throw new Wrong("'" + key + "' must be a whole number from " + least + " to " + most + ".");
    }
    return value.asInt();
  }
}
