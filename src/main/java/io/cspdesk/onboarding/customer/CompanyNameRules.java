package io.cspdesk.onboarding.customer;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Doubts whether a company name is the one in the official documents. Partner Center docs (Add a
 * new customer) ask for that name, without acronyms, short forms and test names, but only advise;
 * so whatever is found is a warning. How to tell such a name is assumed throughout, and in doubt a
 * name passes: a false alarm costs a person more than a miss.
 */
final class CompanyNameRules {

  /** Assumed. As one reads them: lower case, without full stop, slash, apostrophe and quote. */
  private static final Set<String> LEGAL_FORMS =
      listed(
          """
          co, company, co ltd, coltd, company limited, corp, corporation, inc, incorporated
          ltd, limited, llc, llp, lp, plc, public limited company, limited liability company
          pty ltd, pty limited, pte ltd, pte limited, pvt ltd, private limited, sdn bhd, bhd, pt
          gmbh, ggmbh, mbh, ug, ag, aktiengesellschaft, kg, kgaa, ohg, ek, ev, eg, gbr, se
          gmbh co kg, gmbh co kgaa, ag co kg, se co kgaa, gesellschaft mit beschränkter haftung
          sa, sas, sasu, sarl, eurl, snc, spa, srl, sl, slu, sau, sa de cv, s de rl de cv, ltda
          société anonyme, sociedad anónima, bv, nv, bvba, ab, aktiebolag, as, asa, aps, oy, oyj
          kft, zrt, nyrt, sro, spol s ro, sp z oo, doo, uab, sia, oü, aş, ltd şti, αε, επε
          ooo, ооо, оао, зао, пао, ао, בעמ, ذمم, บริษัท จำกัด, công ty tnhh, công ty cổ phần
          kk, gk, kabushiki kaisha, godo kaisha, 株, 有, 会社, 株式会社, 有限会社, 合同会社
          合名会社, 合資会社, 一般社団法人, 公益社団法人, 一般財団法人, 公益財団法人, 医療法人, 学校法人
          宗教法人, 社会福祉法人, 特定非営利活動法人, 公司, 有限公司, 有限责任公司, 股份有限公司, 주식회사
          유한회사
          """);

  private static final Set<String> WORDS_OF_LEGAL_FORMS =
      LEGAL_FORMS.stream().flatMap(form -> Stream.of(form.split(" "))).collect(toUnmodifiableSet());

  /** Assumed. No company is called like this, with a legal form or without. */
  private static final Set<String> TEST_WORDS =
      listed(
          """
          test, tests, testcompany, testcorp, testcustomer, testfirma, testkunde, teste, prueba
          тест, 测试, 測試, 테스트, ทดสอบ, テスト, てすと, dummy, ダミー, sample, サンプル, example
          placeholder, musterfirma, mustermann, maxmustermann, erikamustermann, foobar, foobarbaz
          loremipsum, johndoe, janedoe, asdf, asdfg, asdfgh, asdfghjkl, qwerty, qwertz, azerty
          qwertyuiop, xxx, xxxx, 〇〇, 〇〇〇
          """);

  /** Assumed. What people put beside a test word. */
  private static final Set<String> FILLERS =
      listed(
          """
          customer, client, tenant, account, organization, organisation, name, firma, kunde
          empresa, société, de, 会社名, 企業, 法人, 顧客, 団体, 用, 様, 客户, 고객, 회사
          """);

  /** Assumed. Companies are called like this, but not without a legal form. */
  private static final Set<String> TEST_NAMES =
      listed(
          """
          demo, democompany, democustomer, demotenant, testing, foo, asd, tbd, na, unknown
          デモ, デモ会社, 未定, 不明
          """);

  /** Assumed: the same letter three to ten times. */
  private static final Pattern ONE_KEY_HELD = Pattern.compile("(\\p{L})\\1{2,9}");

  /** Other scripts have no capitals, or, as Cherokee, nothing but capitals. */
  private static final String CAPITAL = "[\\p{Lu}&&[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]]";

  /** Assumed: one run of capitals or of initials, five at most; a legal form makes it a name. */
  private static final Pattern ACRONYM =
      Pattern.compile(CAPITAL + "{2,5}|(" + CAPITAL + "\\. ?){1,4}" + CAPITAL + "\\.?");

  /** Assumed; in brackets, as no registered name in Japan can have them. */
  private static final Pattern SHORT_LEGAL_FORM =
      Pattern.compile("\\( ?([株有合同名資社財医学宗福]|一社|一財|公社|公財|特非|社福) ?\\)");

  /**
   * Assumed; with full stop or apostrophe, for {@code INTL} is a name. {@code Bros.} and {@code
   * Mfg.} are registered where more follows, if only a legal form.
   */
  private static final Pattern SHORT_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + "(int['’]l|nat['’]l|gov['’]t|ass['’]n|(bros|mfg)\\.$"
              + "|(intl|natl|govt|assn|mgmt|svcs|hldgs|dept|univ)\\.)"
              + "(?![\\p{L}\\p{N}])");

  private static final Pattern FULL_WIDTH_LETTER_OR_DIGIT = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern WITHIN_A_WORD = Pattern.compile("[./'’\"״]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern FINAL_DIGITS = Pattern.compile("\\p{Nd}+$");

  /** Words of ours that stand in a text without spaces, the longest first. */
  private static final Pattern UNSPACED_WORD =
      Pattern.compile(
          Stream.of(LEGAL_FORMS, TEST_WORDS, FILLERS)
              .flatMap(Set::stream)
              .filter(Pattern.compile("^[\\p{IsHan}ぁ-ヿ\\p{IsHangul}]").asPredicate())
              .sorted(Comparator.comparing(String::length).reversed())
              .collect(joining("|")));

  private CompanyNameRules() {}

  /** Judges no name that is missing or too long: that is a finding of its own. */
  static Optional<Finding> check(@Nullable String companyName) {
    return Optional.ofNullable(companyName)
        .filter(name -> name.length() <= AccountVerification.COMPANY_NAME_MAX)
        .flatMap(CompanyNameRules::doubtAbout)
        .map(doubt -> Finding.warning("account.companyName", doubt));
  }

  private static Optional<FindingCode> doubtAbout(String name) {
    String text = plain(name);
    String lowerCase = text.toLowerCase(Locale.ROOT);
    List<String> words = words(lowerCase);
    if (LEGAL_FORMS.contains(String.join(" ", words))) {
      return Optional.of(FindingCode.LEGAL_FORM_ONLY);
    }
    if (isTestName(words)) {
      return Optional.of(FindingCode.TEST_NAME);
    }
    if (ACRONYM.matcher(text).matches()) {
      return Optional.of(FindingCode.ACRONYM);
    }
    if (SHORT_LEGAL_FORM.matcher(lowerCase).find() || SHORT_WORD.matcher(lowerCase).find()) {
      return Optional.of(FindingCode.SHORT_FORM);
    }
    return FULL_WIDTH_LETTER_OR_DIGIT.matcher(name).find()
        ? Optional.of(FindingCode.FULL_WIDTH_LETTERS)
        : Optional.empty();
  }

  private static boolean isTestName(List<String> words) {
    List<String> unnumbered =
        words.stream()
            .map(word -> FINAL_DIGITS.matcher(word).replaceFirst(""))
            .filter(Predicate.not(String::isEmpty))
            .toList();
    String whole = String.join("", unnumbered);
    List<String> distinctive =
        unnumbered.stream()
            .filter(word -> !WORDS_OF_LEGAL_FORMS.contains(word) && !FILLERS.contains(word))
            .toList();
    return TEST_NAMES.contains(whole)
        || ONE_KEY_HELD.matcher(whole).matches()
        || TEST_WORDS.contains(String.join("", distinctive))
        || !distinctive.isEmpty() && TEST_WORDS.containsAll(distinctive);
  }

  /** The name without differences of width and form: ㈱ is (株), Ａ is A, ﾃｽﾄ is テスト. */
  private static String plain(String name) {
    return INVISIBLE.matcher(Normalizer.normalize(name, Form.NFKC)).replaceAll("").strip();
  }

  private static List<String> words(String text) {
    String spaced = UNSPACED_WORD.matcher(text).replaceAll(" $0 ");
    return BETWEEN_WORDS
        .splitAsStream(WITHIN_A_WORD.matcher(spaced).replaceAll(""))
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  private static Set<String> listed(String words) {
    return Normalizer.normalize(words, Form.NFKC)
        .lines()
        .flatMap(line -> Stream.of(line.split(", ")))
        .collect(toUnmodifiableSet());
  }
}
