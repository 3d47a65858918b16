package io.cspdesk.onboarding.form;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the forms are written in, to be searched. */
final class FormFiles {

  static final Path FORMS = Path.of("forms");

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?<=[\\s;{}])//[^\n]*|\\A//[^\n]*", Pattern.DOTALL);
  private static final Pattern IMPORT = Pattern.compile("from '(\\.[^']+)'");

  private FormFiles() {}

  static List<Path> pages() {
    return files(".html").stream().filter(file -> file.getParent().equals(FORMS)).toList();
  }

  static List<Path> scripts() {
    return files(".js");
  }

  /** All that runs in a page: its own module, what every form has, and what these import. */
  static Set<Path> scriptsOf(Path page) {
    String name = page.getFileName().toString().replace(".html", ".js");
    Set<Path> found = new LinkedHashSet<>();
    follow(FORMS.resolve("onboarding.js"), found);
    follow(FORMS.resolve("pages").resolve(name), found);
    return found;
  }

  private static void follow(Path script, Set<Path> found) {
    if (found.add(script)) {
      matches(IMPORT, code(script)).stream()
          .filter(address -> !address.contains("/webjars/"))
          .forEach(address -> follow(script.resolveSibling(address).normalize(), found));
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> texts(String language) {
    try {
      return new ObjectMapper()
          .readValue(text(FORMS.resolve("texts." + language + ".json")), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A script without its comments. */
  static String code(Path script) {
    return COMMENT.matcher(text(script)).replaceAll("");
  }

  /** The first group, wherever the pattern is found. */
  static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1)).toList();
  }

  static Set<String> attributes(String html, String names) {
    Pattern pattern = Pattern.compile("\\s(?:" + names + ")=\"([^\"]*)\"");
    return matches(pattern, html).stream()
        .flatMap(value -> Stream.of(value.split(" ")))
        .collect(toSet());
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(FORMS)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
