package io.cspdesk.onboarding.reference;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of facts that is brought with the application. What is wrong with it is a fault of ours,
 * and stops us.
 *
 * @param source where the facts are from, and how to read them
 * @param date of the source
 * @param assumed what the source does not say
 */
record DataFile<F>(String source, LocalDate date, List<String> assumed, F facts) {

  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
          .build();

  /**
   * @param rules what is made of the facts; throws an {@link IllegalArgumentException} that says
   *     what is wrong with them
   */
  static <F, R> R read(String name, TypeReference<DataFile<F>> type, Function<F, R> rules) {
    return read(name, DataFile.class.getResourceAsStream("/reference/" + name), type, rules);
  }

  /**
   * @param content of the file, if there is such a file
   */
  static <F, R> R read(
      String name,
      @Nullable InputStream content,
      TypeReference<DataFile<F>> type,
      Function<F, R> rules) {
    if (content == null) {
      throw new IllegalStateException("The data file " + name + " is missing.");
    }
    try (content) {
      return rules.apply(STRICT.readValue(content, type).facts());
    } catch (JsonMappingException e) {
      throw wrong(name, place(e) + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException("The data file " + name + " cannot be read.", e);
    } catch (IllegalArgumentException e) {
      throw wrong(name, e.getMessage(), e);
    }
  }

  private static String place(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static IllegalStateException wrong(String name, @Nullable String what, Exception cause) {
    return new IllegalStateException("The data file " + name + " is wrong: " + what + ".", cause);
  }
}
