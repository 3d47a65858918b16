package io.cspdesk.onboarding.simulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A control call's body, read strictly: a misspelt key must not silently do nothing. */
final class ControlBody {

  /** Its message is the sentence that the caller gets. */
  static class Wrong extends RuntimeException {

    Wrong(String sentence) {
      super(sentence, null, false, false);
    }
  }

  /** A whole number may stand for text, as error codes do, and nothing for anything else. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private ControlBody() {}

  static <T> T read(@Nullable String body, Class<T> type) {
    try {
      T read = body == null || body.isBlank() ? null : JSON.readValue(body, type);
      if (read != null) {
        return read;
      }
    } catch (UnrecognizedPropertyException unknown) {
      throw new Wrong(
          "The body may only have the keys "
              + unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(", "))
              + ".");
    } catch (JsonMappingException wrong) {
      throw new Wrong(
          wrong.getPath().isEmpty()
              ? "The body must be a JSON object."
              : "'" + wrong.getPath().get(0).getFieldName() + "' must be " + expected(wrong) + ".");
    } catch (JsonProcessingException noJson) {
      throw new Wrong("The body is not JSON.");
    }
    throw new Wrong("The body must be a JSON object.");
  }

  private static String expected(JsonMappingException wrong) {
    return wrong instanceof MismatchedInputException other && other.getTargetType() == String.class
        ? "text"
        : "a whole number";
  }

  static String text(String key, @Nullable String text, int most) {
    if (text == null || text.isBlank()) {
      throw new Wrong("'" + key + "' is required.");
    }
    optionalText(key, text, most);
    return text;
  }

  static void optionalText(String key, @Nullable String text, int most) {
    if (text != null && (text.length() > most || text.chars().anyMatch(Character::isISOControl))) {
      throw new Wrong("'" + key + "' must be text of at most " + most + " printable characters.");
    }
  }

  static void whole(String key, @Nullable Integer number, int least, int most) {
    if (number != null && (number < least || number > most)) {
      throw new Wrong("'" + key + "' must be a whole number from " + least + " to " + most + ".");
    }
  }
}
