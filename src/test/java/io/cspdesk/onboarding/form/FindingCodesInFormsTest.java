package io.cspdesk.onboarding.form;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms, scripts and texts speak of findings that there are. */
class FindingCodesInFormsTest {

  private static final Set<String> OF_THE_SERVER =
      Arrays.stream(FindingCode.values()).map(FindingCode::id).collect(toSet());

  /** What a form says by itself of what is still missing, closer to its page than "required". */
  private static final Set<String> OF_THE_FORMS =
      Set.of(
          "attestation-needed",
          "choose-a-reseller",
          "choose-an-offer",
          "choose-one",
          "justification-needed",
          "not-a-quantity",
          "passed-on-needed",
          "settled-needed");

  /** From the word "code" to the end of what it is or is compared with. */
  private static final Pattern CODE = Pattern.compile("\\bcode\\s*(?::|[!=]==)([^,})\\]\n]*)");

  private static final Pattern COMPARED = Pattern.compile("(\\w+)\\.includes\\(\\w+\\.code\\)");
  private static final Pattern WORD = Pattern.compile("'([a-z-]+)'");

  @Test
  void aFormNamesCodesOfTheServerOrItsOwn() {
    Set<String> named =
        Stream.concat(
                FormFiles.pages().stream().flatMap(page -> missing(FormFiles.text(page)).stream()),
                FormFiles.scripts().stream()
                    .flatMap(script -> codes(FormFiles.code(script)).stream()))
            .collect(toCollection(TreeSet::new));

    assertThat(named).contains("required");
    named.removeAll(OF_THE_SERVER);
    assertThat(named).isEqualTo(OF_THE_FORMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyTextIsOfACodeThatThereIs(String language) {
    Set<String> explained = texts(language, "finding.");

    assertThat(explained).containsAll(OF_THE_FORMS);
    explained.removeAll(OF_THE_SERVER);
    assertThat(explained).isEqualTo(OF_THE_FORMS);
    assertThat(texts(language, "accepted.")).isNotEmpty().isSubsetOf(OF_THE_SERVER);
  }

  @Test
  void everyWayToNameACodeIsSeen() {
    String code =
        """
        const SOME = ['a', 'b-c']; const others = ['x'];
        SOME.includes(finding.code);
        return { code: offer ? 'd' : 'e', params: { name: 'y' } };
        if (problem.code !== 'f') return [{ ...at, code: set ?? 'g' }];
        """;

    assertThat(codes(code)).containsExactlyInAnyOrder("a", "b-c", "d", "e", "f", "g");
  }

  private static Set<String> missing(String html) {
    return FormFiles.attributes(html, "data-missing");
  }

  private static List<String> codes(String code) {
    Stream<String> lists =
        FormFiles.matches(COMPARED, code).stream()
            .map(name -> Pattern.compile("const " + name + " = \\[([^\\]]*)]"))
            .flatMap(list -> FormFiles.matches(list, code).stream());
    return Stream.concat(FormFiles.matches(CODE, code).stream(), lists)
        .flatMap(words -> FormFiles.matches(WORD, words).stream())
        .toList();
  }

  private static Set<String> texts(String language, String prefix) {
    return FormFiles.texts(language).keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .collect(toCollection(TreeSet::new));
  }
}
