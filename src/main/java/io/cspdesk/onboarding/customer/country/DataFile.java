package io.cspdesk.onboarding.customer.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts that change without a rule changing: kept as data, in a file that names its source and date
 * and is brought with the application. What is wrong with it is a fault of ours, and stops us.
 */
final class DataFile {

  private final String name;
  private final Map<String, String> entries;

  private DataFile(String name, Map<String, String> entries) {
    this.name = name;
    this.entries = entries;
  }

  static DataFile read(String name) {
    return read(name, DataFile.class.getResourceAsStream("/customer/" + name));
  }

  /**
   * @param content null where there is no such file
   */
  static DataFile read(String name, InputStream content) {
    if (content == null) {
      throw new IllegalStateException("The data file " + name + " is missing.");
    }
    Properties entries = new Properties();
    try (InputStreamReader text = new InputStreamReader(content, StandardCharsets.UTF_8)) {
      entries.load(text);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new IllegalStateException("The data file " + name + " cannot be read.", unreadable);
    }
    return new DataFile(
        name,
        entries.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, entries::getProperty)));
  }

  SortedSet<String> keys() {
    return new TreeSet<>(entries.keySet());
  }

  String value(String key) {
    String value = entries.get(key);
    if (value == null) {
      throw wrong(key + " is missing");
    }
    return value.strip();
  }

  List<String> words(String key) {
    return Stream.of(value(key).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  List<Integer> numbers(String key) {
    try {
      return words(key).stream().map(Integer::valueOf).toList();
    } catch (NumberFormatException noNumber) {
      throw wrong(key + " has something else than numbers");
    }
  }

  IllegalStateException wrong(String what) {
    return new IllegalStateException("The data file " + name + " is wrong: " + what + ".");
  }
}
