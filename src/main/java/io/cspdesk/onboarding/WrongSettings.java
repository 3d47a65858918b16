package io.cspdesk.onboarding;

import java.util.List;

/** The application does not start with its settings; says in sentences what to set. */
public class WrongSettings extends RuntimeException {

  private final transient List<String> sentences;

  public WrongSettings(String sentence) {
    this(List.of(sentence));
  }

  /**
   * @param sentences all that is wrong at once, so that nobody starts again for each; none may hold
   *     a secret
   */
  public WrongSettings(List<String> sentences) {
    super(String.join("\n", sentences));
    this.sentences = List.copyOf(sentences);
  }

  public List<String> sentences() {
    return sentences;
  }
}
