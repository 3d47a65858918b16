package io.cspdesk.onboarding.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** The body of what is told to an onboarding: an object with texts, or nothing. */
final class MessageBody {

  private static final ObjectMapper JSON = new ObjectMapper();

  private MessageBody() {}

  /**
   * @return null when it is not given
   */
  static String read(byte[] body, String key) {
    return texts(body, key).get(key);
  }

  /**
   * @return without those that are not given
   */
  static Map<String, String> texts(byte[] body, String... keys) {
    Map<String, String> texts = new HashMap<>();
    if (body == null || body.length == 0) {
      return texts;
    }
    JsonNode object;
    try {
      object = JSON.readTree(body);
    } catch (IOException e) {
      throw unreadable("The body is not readable as JSON.");
    }
    if (!object.isObject()) {
      throw unreadable("The body has to be a JSON object.");
    }
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!List.of(keys).contains(field.getKey())) {
        throw unreadable(
            "The body may only have the field"
                + (keys.length > 1 ? "s " : " ")
                + String.join(", ", keys)
                + ".");
      }
      text(field).ifPresent(text -> texts.put(field.getKey(), text));
    }
    return texts;
  }

  private static Optional<String> text(Map.Entry<String, JsonNode> field) {
    JsonNode value = field.getValue();
    if (!value.isTextual() && !value.isNull()) {
      throw unreadable(field.getKey() + " has to be text.");
    }
    return Optional.of(value.asText()).filter(text -> value.isTextual() && !text.isBlank());
  }

  private static Problem unreadable(String sentence) {
    return new Problem(HttpStatus.BAD_REQUEST, "unreadable", sentence);
  }
}
