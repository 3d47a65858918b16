package io.cspdesk.onboarding.form;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.agreement.AgreementRules;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bound that a form's HTML or texts name is that of a rule. */
class BoundsInPagesTest {

  /** Whose bound the field's attribute is; one that is not among them has no right to be. */
  private static final Map<String, String> BOUNDS =
      Map.ofEntries(
          entry("account.companyName data-max", "customer.AccountVerification.COMPANY_NAME_MAX"),
          entry(
              "account.organizationRegistrationNumber data-max",
              "customer.country.RegistrationNumbers.MAX"),
          entry("account.address.addressLine1 data-max", "customer.AddressRules.LINE_MAX"),
          entry("account.address.addressLine2 data-max", "customer.AddressRules.LINE_MAX"),
          entry(
              "account.primaryContact.firstName data-max",
              "customer.AccountVerification.PERSON_NAME_MAX"),
          entry(
              "account.primaryContact.middleName data-max",
              "customer.AccountVerification.PERSON_NAME_MAX"),
          entry(
              "account.primaryContact.lastName data-max",
              "customer.AccountVerification.PERSON_NAME_MAX"),
          entry("account.justification data-max", "customer.AccountVerification.JUSTIFICATION_MAX"),
          entry("agreement.dateAgreed min", "agreement.AgreementRules.INTRODUCED"),
          entry("agreement.signer.firstName data-max", "agreement.AgreementRules.PERSON_NAME_MAX"),
          entry("agreement.signer.lastName data-max", "agreement.AgreementRules.PERSON_NAME_MAX"),
          entry("agreement.evidence data-max", "agreement.AgreementRules.EVIDENCE_MAX"),
          entry("invitation.subject data-max", "relationship.InvitationRules.SUBJECT_MAX"),
          entry("invitation.body data-max", "relationship.InvitationRules.BODY_MAX"));

  private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
  private static final Pattern FIELD = Pattern.compile("\\sdata-field=\"([^\"]*)\"");
  private static final Pattern BOUND =
      Pattern.compile("\\s((?:data-)?(?:max|min)(?:length)?|pattern|step|size)=\"([^\"]*)\"");

  static List<Path> pages() {
    return FormFiles.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aFieldIsBoundedAsItsRuleSays(Path page) {
    boundsOf(FormFiles.text(page))
        .forEach(
            (place, bound) -> {
              assertThat(BOUNDS).as("whose bound it is").containsKey(place);
              assertThat(bound).as(place).isEqualTo(new RuleConstant(BOUNDS.get(place)).written());
            });
  }

  @Test
  void everyBoundOfTheListIsStillThere() {
    assertThat(pages().stream().flatMap(page -> boundsOf(FormFiles.text(page)).keySet().stream()))
        .containsAll(BOUNDS.keySet());
  }

  @Test
  void everyBoundIsSeen() {
    assertThat(boundsOf("<input max=\"2\" data-field=\"a\"> <p id=\"max\"> <i maxlength=\"3\">"))
        .isEqualTo(Map.of("a max", "2", "? maxlength", "3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void aTextThatNamesABoundNamesTheRules(String language) {
    String max = new RuleConstant("customer.DomainRules.PREFIX_MAX").written();
    String introduced =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.forLanguageTag(language))
            .format(AgreementRules.INTRODUCED);
    Map<String, String> texts = FormFiles.texts(language);

    assertThat(texts)
        .hasEntrySatisfying("account.domainPrefixHelp", text -> assertNames(text, "1\\D+" + max))
        .hasEntrySatisfying(
            "finding.invalid-domain-prefix", text -> assertNames(text, "1\\D+" + max));
    for (String key :
        List.of(
            "agreement.dateAgreedHelp",
            "agreement.dateAgreedHelpThere",
            "finding.date-before-agreement")) {
      assertThat(texts).hasEntrySatisfying(key, text -> assertNames(text, introduced));
    }
  }

  private static void assertNames(String text, String bound) {
    assertThat(text.replace(" ", ""))
        .containsPattern("(?<!\\d)" + bound.replace(" ", "") + "(?!\\d)");
  }

  /** By field and attribute. */
  private static Map<String, String> boundsOf(String html) {
    Map<String, String> bounds = new TreeMap<>();
    TAG.matcher(html)
        .results()
        .map(MatchResult::group)
        .forEach(
            tag -> {
              String field = FormFiles.matches(FIELD, tag).stream().findFirst().orElse("?");
              Matcher bound = BOUND.matcher(tag);
              while (bound.find()) {
                bounds.put(field + " " + bound.group(1), bound.group(2));
              }
            });
    return bounds;
  }
}
