package io.cspdesk.onboarding.form;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a script or an attribute looks up by its id is there, in each form that does so. */
class IdsInFormsTest {

  /** Letters of an id, or a part of it that is known only in the browser. */
  private static final String ID = "((?:[\\w-]|\\$\\{[^}]*})+)";

  private static final Pattern LOOKED_UP =
      Pattern.compile("(?:(?<=['`\\s,>+~(])#|getElementById\\(['`])" + ID);
  private static final Pattern MADE = Pattern.compile("\\sid=\"?" + ID);
  private static final Pattern KNOWN_IN_THE_BROWSER = Pattern.compile("\\$\\{[^}]*}");

  static List<Path> pages() {
    return FormFiles.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aScriptFindsWhatItLooksUp(Path page) {
    Set<String> there = idsOf(page);

    assertThat(lookedUpIn(page)).allMatch(id -> isAmong(there, id));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anAttributeNamesAnIdOfItsForm(Path page) {
    String html = FormFiles.text(page);
    List<String> ids = FormFiles.matches(MADE, html);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .containsAll(FormFiles.attributes(html, "for|aria-describedby|aria-labelledby|data-copy"));
  }

  @Test
  void everyLookUpIsSeen() {
    String code =
        """
        one(element, '#a'); all('#b, #c'); one(element, '#d + .help'); get.querySelector(`#e-${way}-f`);
        document.getElementById('g'); table({ selector: '#h' }); html`<a href="#${id}">`
        """;

    assertThat(FormFiles.matches(LOOKED_UP, code))
        .containsExactly("a", "b", "c", "d", "e-${way}-f", "g", "h");
  }

  private static Set<String> lookedUpIn(Path page) {
    return FormFiles.scriptsOf(page).stream()
        .flatMap(script -> FormFiles.matches(LOOKED_UP, FormFiles.code(script)).stream())
        .collect(toSet());
  }

  /** In its HTML, or in a template of its scripts; one that is all variable says nothing. */
  private static Set<String> idsOf(Path page) {
    return Stream.concat(
            FormFiles.matches(MADE, FormFiles.text(page)).stream(),
            FormFiles.scriptsOf(page).stream()
                .flatMap(script -> FormFiles.matches(MADE, FormFiles.code(script)).stream())
                .filter(id -> !KNOWN_IN_THE_BROWSER.matcher(id).matches()))
        .collect(toSet());
  }

  private static boolean isAmong(Set<String> there, String id) {
    return there.stream().anyMatch(other -> mayBe(id, other) || mayBe(other, id));
  }

  private static boolean mayBe(String pattern, String id) {
    return Pattern.matches(KNOWN_IN_THE_BROWSER.matcher(pattern).replaceAll(".+"), id);
  }
}
