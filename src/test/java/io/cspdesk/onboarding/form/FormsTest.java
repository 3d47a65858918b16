package io.cspdesk.onboarding.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  private static final Pattern LIBRARY = Pattern.compile("/webjars/[^'\"]+");

  private final Forms forms = new Forms();

  @ParameterizedTest
  @MethodSource("html")
  void aFormBringsWhatLoadsTheScriptsOfItsRelease(Path form) {
    String html = forms.html(form.getFileName().toString()).orElseThrow();

    assertThat(html).containsOnlyOnce("<script cam-script").endsWith("</script>\n</form>\n");
    assertThat(html).contains("/forms/" + forms.release() + "/onboarding.js");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unknown.html", "onboarding.js", "../application.yml", "parts/opening.html"})
  void nothingElseIsAForm(String name) {
    assertThat(forms.html(name)).isEmpty();
  }

  @Test
  void theSameFormsAreTheSameRelease() {
    assertThat(new Forms().release()).isEqualTo(forms.release()).matches("[0-9a-f]{12}");
  }

  @ParameterizedTest
  @MethodSource("files")
  void noAddressKnowsTheContextPath(Path file) throws IOException {
    assertThat(Files.readString(file))
        .doesNotContainPattern("[\"'`(=]/(forms|api|camunda|engine-rest|webjars)/");
  }

  @Test
  void theLibraryThatIsImportedIsOnTheClassPath() throws IOException {
    List<String> libraries =
        LIBRARY
            .matcher(Files.readString(Path.of("forms/parts/kit/html.js")))
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(libraries).isNotEmpty();
    assertThat(libraries)
        .allSatisfy(
            library ->
                assertThat(Forms.class.getResource("/META-INF/resources" + library)).isNotNull());
  }

  static Stream<Path> html() throws IOException {
    return Files.list(Path.of("forms")).filter(file -> file.toString().endsWith(".html"));
  }

  static Stream<Path> files() throws IOException {
    return Files.walk(Path.of("forms"))
        .filter(file -> file.toString().matches(".*\\.(html|js|css)"));
  }
}
