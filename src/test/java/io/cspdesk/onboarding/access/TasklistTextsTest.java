package io.cspdesk.onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Our Japanese texts for Tasklist against the English ones of the Camunda release in use: a newer
 * release must not bring untranslated labels unnoticed.
 */
class TasklistTextsTest {

  private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";

  /** Values filled in by Tasklist or by its date library, and mark-up. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{.*?}}|%[sd]|</?(?:a|br)\\b[^>]*>");

  private final Map<String, String> english = texts("en.json");
  private final Map<String, String> japanese = texts("ja.json");

  @Test
  void coversEveryEnglishTextAndNothingElse() {
    assertThat(english).isNotEmpty();
    assertThat(japanese.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void leavesNoTextEmptyThatEnglishFills() {
    var empty =
        english.keySet().stream()
            .filter(key -> !english.get(key).isBlank())
            .filter(key -> japanese.getOrDefault(key, "").isBlank());

    assertThat(empty).isEmpty();
  }

  @Test
  void keepsPlaceholdersAndMarkUp() {
    var placeholders = new TreeMap<String, List<String>>();
    english.forEach((key, text) -> placeholders.put(key, placeholdersOf(text)));

    var translated = new TreeMap<String, List<String>>();
    english.keySet().forEach(key -> translated.put(key, placeholdersOf(japanese.get(key))));

    assertThat(translated).isEqualTo(placeholders);
  }

  private static List<String> placeholdersOf(String text) {
    return text == null
        ? List.of()
        : PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static Map<String, String> texts(String file) {
    var texts = new TreeMap<String, String>();
    collect("", read(file), texts);
    return texts;
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isValueNode()) {
      texts.put(path, node.asText());
    } else if (node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        collect(path + "/" + index, node.get(index), texts);
      }
    } else {
      node.properties().forEach(e -> collect(path + "/" + e.getKey(), e.getValue(), texts));
    }
  }

  private static JsonNode read(String file) {
    try (InputStream in = TasklistTextsTest.class.getResourceAsStream(LOCALES + file)) {
      assertThat(in).as(file).isNotNull();
      var json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      // Camunda's own files begin with a byte order mark, which JSON does not know
      return new ObjectMapper().readTree(json.replaceFirst("^\\uFEFF", ""));
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }
}
