package io.cspdesk.onboarding.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bound that a script has is that of a rule, or is known to be the form's alone. */
class BoundsInScriptsTest {

  private static final List<Bound> OF_THE_RULES =
      List.of(
          new Bound(
              "parts/kit/checks.js",
              "'domain-prefix': .*\\{1,(\\d+)}",
              "customer.DomainRules.PREFIX_MAX"),
          new Bound(
              "parts/account/country.js",
              "dataset\\.max = '(\\d+)'",
              "customer.AddressRules.ISO_2"),
          new Bound("parts/account/country.js", "\\[A-Z]\\{(\\d+)}", "customer.AddressRules.ISO_2"),
          new Bound("parts/kit/names.js", "\\[A-Za-z]\\{(\\d+)}", "customer.AddressRules.ISO_2"),
          new Bound("parts/kit/texts.js", "\\[A-Z]\\{(\\d+)}", "customer.AddressRules.ISO_2"));

  /** No rule knows them; why they are. */
  private static final List<Bound> OF_THE_FORMS =
      List.of(
          new Bound(
              "parts/order/offers.js", "minimumQuantity \\?\\? (\\d+)", "no offer loaded yet"),
          new Bound(
              "parts/order/offers.js", "maximumQuantity \\?\\? (\\d+)", "no offer loaded yet"),
          new Bound("parts/order/offers.js", "\\\\d\\{1,(\\d+)}", "what a number holds exactly"),
          new Bound("parts/order/offer-row.js", "NAMES_SHOWN = (\\d+)", "room on the page"),
          new Bound("parts/order/offer-row.js", "word\\.length >= (\\d+)", "how a search is meant"),
          new Bound("pages/select-reseller.js", "SEARCHED_FROM = (\\d+)", "seen at a glance"),
          new Bound(
              "parts/invitation/invitation-mail.js", "LONGEST = (\\d+)", "what Windows takes"),
          new Bound(
              "parts/agreement/agreement-document.js", "LIFETIME = (\\d+)", "Microsoft's links"));

  /** What looks like a bound: the first group of each. */
  private static final List<Pattern> LOOKS =
      Stream.of(
              // how often something repeats in a pattern
              "\\{(\\d+(?:,\\d*)?)}",
              // an attribute or property, also of a template
              "(?i)(?:max|min)(?:length)?(?:['\"]\\s*,|['\"]?\\s*(?::|=(?!=)))[^,;}\\n]*?(\\d[\\d_]*)",
              // a constant
              "const [A-Z][A-Z_]* = (\\d[\\d_]*)",
              // more than nothing or one
              "\\.length\\s*[<>]=?\\s*([2-9]|\\d\\d+)")
          .map(Pattern::compile)
          .toList();

  /** A number in a script, the pattern's first group, and whose it is. */
  private record Bound(String script, String where, String whose) {

    List<MatchResult> found() {
      return Pattern.compile(where).matcher(code(script)).results().toList();
    }
  }

  static List<Bound> ofTheRules() {
    return OF_THE_RULES;
  }

  static List<String> scripts() {
    return FormFiles.scripts().stream()
        .map(script -> FormFiles.FORMS.relativize(script).toString().replace('\\', '/'))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("ofTheRules")
  void aScriptIsBoundedAsTheRuleSays(Bound bound) {
    assertThat(bound.found())
        .isNotEmpty()
        .extracting(found -> found.group(1))
        .containsOnly(new RuleConstant(bound.whose()).written());
  }

  @Test
  void whatIsTheFormsAloneIsStillThere() {
    assertThat(OF_THE_FORMS).allSatisfy(bound -> assertThat(bound.found()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyBoundOfAScriptIsSomebodys(String script) {
    List<MatchResult> known =
        Stream.concat(OF_THE_RULES.stream(), OF_THE_FORMS.stream())
            .filter(bound -> bound.script().equals(script))
            .flatMap(bound -> bound.found().stream())
            .toList();

    assertThat(bounds(code(script)))
        .filteredOn(bound -> known.stream().noneMatch(other -> isWithin(other, bound)))
        .extracting(MatchResult::group)
        .isEmpty();
  }

  @Test
  void everyBoundIsSeen() {
    String code =
        """
        /^[a-z]{3}$/; /^x{1,4}$/; input.maxLength = 5; input.dataset.max = '6';
        html`<input maxlength="7" data-min="8">`; input.setAttribute('max', '9');
        const most = { min: given ?? 10 }; const LONGEST = 1_000; if (name.length > 12) name.length > 0;
        """;

    assertThat(bounds(code))
        .extracting(bound -> bound.group(1))
        .containsExactlyInAnyOrder("3", "1,4", "5", "6", "7", "8", "9", "10", "1_000", "12");
  }

  private static List<MatchResult> bounds(String code) {
    return LOOKS.stream().flatMap(look -> look.matcher(code).results()).toList();
  }

  private static boolean isWithin(MatchResult inner, MatchResult outer) {
    return inner.start(1) >= outer.start(1) && inner.end(1) <= outer.end(1);
  }

  private static String code(String script) {
    return FormFiles.code(FormFiles.FORMS.resolve(script));
  }
}
