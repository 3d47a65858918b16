package io.cspdesk.onboarding.workflow.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** The text of Json variables. Strict: an unknown field or a number as text is a sender's error. */
public final class VariableJson {

  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .withCoercionConfig(
              LogicalType.Textual,
              texts -> {
                texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private VariableJson() {}

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not to be written as JSON: " + value.getClass(), e);
    }
  }

  /**
   * @return nothing, where the text is {@code null}
   * @throws UnreadableJson with a sentence for the sender
   */
  @SuppressWarnings("unchecked")
  public static <T> @Nullable T read(String name, String text, Type type) {
    try {
      return (T) MAPPER.readValue(text, MAPPER.constructType(type));
    } catch (JsonProcessingException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * The same of whatever the text says.
   *
   * @throws UnreadableJson with a sentence for the sender
   */
  public static JsonNode tree(String name, String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * What the sender is told of it.
   *
   * @param e Jackson's, or that of the stream that it read from
   */
  public static UnreadableJson unreadable(String name, Throwable e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return new UnreadableJson(
          path(name, unknown), "is not a field of the contract: correct its name or leave it out");
    }
    if (e instanceof JsonMappingException mapping) {
      return new UnreadableJson(path(name, mapping), "has a value of the wrong type");
    }
    return new UnreadableJson(name, "is not readable as JSON");
  }

  private static String path(String name, JsonMappingException e) {
    StringBuilder path = new StringBuilder(name);
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        if (!path.isEmpty()) {
          path.append('.');
        }
        String field = step.getFieldName();
        path.append(field.length() > 100 ? field.substring(0, 100) + "…" : field);
      }
    }
    return path.toString();
  }

  /** What was sent cannot be read; {@code field} says where. */
  public static class UnreadableJson extends RuntimeException {

    private final String field;
    private final String reason;

    UnreadableJson(String field, String reason) {
      super(sentence(field, reason));
      this.field = field;
      this.reason = reason;
    }

    private static String sentence(String field, String reason) {
      return (field.isEmpty() ? "What was sent" : field) + " " + reason + ".";
    }

    public String field() {
      return field;
    }

    /** For the sender. */
    public String sentence() {
      return sentence(field, reason);
    }
  }
}
