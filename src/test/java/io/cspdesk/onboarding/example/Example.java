package io.cspdesk.onboarding.example;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What somebody sends, as JSON. A change makes another, so that no test meets one of another's. */
public record Example(JsonNode json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Example of(String text) {
    try {
      return new Example(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Example list(Example... items) {
    ArrayNode list = JSON.createArrayNode();
    for (Example item : items) {
      list.add(item.json);
    }
    return new Example(list);
  }

  /**
   * @param path as findings name it, such as {@code address.postalCode} or {@code [0].quantity}
   */
  public Example with(String path, Object value) {
    JsonNode changed = json.deepCopy();
    JsonNode put = value instanceof Example part ? part.json : JSON.valueToTree(value);
    parent(changed, path).set(name(path), put);
    return new Example(changed);
  }

  public Example without(String path) {
    JsonNode changed = json.deepCopy();
    parent(changed, path).remove(name(path));
    return new Example(changed);
  }

  public <T> T as(Class<T> type) {
    return JSON.convertValue(json, type);
  }

  /** A body that the caller may change. */
  public ObjectNode body() {
    return json.deepCopy();
  }

  @Override
  public String toString() {
    return json.toString();
  }

  private static ObjectNode parent(JsonNode of, String path) {
    return (ObjectNode) of.at(pointer(path).head());
  }

  private static String name(String path) {
    return pointer(path).last().getMatchingProperty();
  }

  private static JsonPointer pointer(String path) {
    String steps = path.replaceAll("[\\[.]", "/").replace("]", "");
    return JsonPointer.compile(steps.startsWith("/") ? steps : "/" + steps);
  }
}
