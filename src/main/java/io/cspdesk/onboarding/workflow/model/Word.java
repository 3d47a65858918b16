package io.cspdesk.onboarding.workflow.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the diagram, the forms and other systems call something; its names are the contract's:
 * {@code UPDATE_ACCOUNT} is {@code update-account}.
 */
public interface Word {

  /** The constant's. */
  String name();

  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <W extends Word> Optional<W> ofId(Class<W> words, @Nullable String id) {
    return Arrays.stream(words.getEnumConstants()).filter(word -> word.id().equals(id)).findFirst();
  }
}
