package io.cspdesk.onboarding.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Iterator;
import org.springframework.http.HttpStatus;

/** The body of a message to an onboarding: an object with one text, or nothing. */
final class MessageBody {

  private static final ObjectMapper JSON = new ObjectMapper();

  private MessageBody() {}

  /**
   * @return null when it is not given
   */
  static String read(byte[] body, String key) {
    if (body == null || body.length == 0) {
      return null;
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
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      if (!names.next().equals(key)) {
        throw unreadable("The body may only have the field " + key + ".");
      }
    }
    JsonNode value = object.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw unreadable(key + " has to be text.");
    }
    return value.asText().isBlank() ? null : value.asText();
  }

  private static Problem unreadable(String sentence) {
    return new Problem(HttpStatus.BAD_REQUEST, "unreadable", sentence);
  }
}
