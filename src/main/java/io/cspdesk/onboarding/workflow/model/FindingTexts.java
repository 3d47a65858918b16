package io.cspdesk.onboarding.workflow.model;

import com.fasterxml.jackson.core.type.TypeReference;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a finding into words, from the message file that the forms use, too. */
public final class FindingTexts {

  public static final FindingTexts ENGLISH = new FindingTexts("/forms/texts.en.json");

  private final Map<String, String> texts;

  private FindingTexts(String resource) {
    try (InputStream file = FindingTexts.class.getResourceAsStream(resource)) {
      texts = VariableJson.MAPPER.readValue(file, new TypeReference<Map<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FindingView view(Finding finding) {
    return new FindingView(
        finding.severity().name(),
        finding.field(),
        finding.code().id(),
        message(finding.code(), finding.params()),
        finding.params());
  }

  /** Whether the text has a place for the value. */
  public boolean names(FindingCode code, String param) {
    return texts.getOrDefault("finding." + code.id(), "").contains("{" + param + "}");
  }

  String message(FindingCode code, Map<String, Object> params) {
    String text = texts.getOrDefault("finding." + code.id(), code.id());
    for (Map.Entry<String, Object> param : params.entrySet()) {
      text = text.replace("{" + param.getKey() + "}", readable(param.getKey(), param.getValue()));
    }
    return text;
  }

  private static String readable(String name, Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    String text = String.valueOf(value);
    boolean isCountry = name.toLowerCase(Locale.ROOT).endsWith("country");
    return isCountry ? new Locale("", text).getDisplayCountry(Locale.ENGLISH) : text;
  }
}
