package io.cspdesk.onboarding.workflow.refusal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Mend;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Retry;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Stop;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows from a refusal, held against what Microsoft's documents say of each code. */
class RefusalTableTest {

  private static final Stop UNKNOWN = new Stop(Advice.LOOK_UP_CODE, false);

  /** Tried again whatever the code is. */
  private static final Set<Integer> RETRIED_STATUSES = Set.of(408, 412, 429);

  /** Where the meaning says that the order may yet be made, or was. */
  private static final Set<String> OUTCOME_IS_OPEN =
      Set.of("500/800003", "409/800060", "409/800064", "400/800065");

  private static final Map<String, Class<?>> RECORDS =
      Map.of(
          "account", CustomerAccount.class,
          "agreement", CustomerAgreement.class,
          "subscriptions[]", OrderLine.class);

  static Stream<DocumentedCode> all() {
    return DocumentedCode.all();
  }

  static Stream<DocumentedCode> mended() {
    return DocumentedCode.mended();
  }

  static Stream<DocumentedCode> retried() {
    return DocumentedCode.retried();
  }

  static Stream<DocumentedCode> stopped() {
    return DocumentedCode.stopped();
  }

  static Stream<Mend> mends() {
    return RefusalTable.rows().stream()
        .map(RefusalRow::consequence)
        .filter(Mend.class::isInstance)
        .map(Mend.class::cast)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("mended")
  void goesBackToWhoCanMendIt(DocumentedCode code) {
    Mend mend = (Mend) RefusalTable.of(code.refusal());
    Section provisioned = code.provisioned();

    assertThat(mend.section(provisioned)).isEqualTo(code.section());
    assertThat(mend.field(provisioned, OptionalInt.of(0)))
        .isEqualTo(code.follows().replace("section", "subscriptions").replace("[]", "[0]"));
    assertThat(mend.field(provisioned, OptionalInt.empty()))
        .as("where it is not known which line is meant")
        .isEqualTo(code.follows().replace("section", "subscriptions").replaceFirst("\\[].*", ""));
    assertThat(mend.section(provisioned).canBeMendedAt(provisioned)).isTrue();
    assertThat(MendingTest.text("en", mend.code())).contains(code.reads());
  }

  /** Else a row could name the other one, and nobody would notice. */
  @ParameterizedTest
  @MethodSource("mended")
  void whatAPersonIsToReadStandsInOneTextOnly(DocumentedCode code) {
    assertThat(mends().map(Mend::code).distinct())
        .filteredOn(finding -> MendingTest.text("en", finding).contains(code.reads()))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("stopped")
  void whatAManagerIsToReadStandsInOneAdviceOnly(DocumentedCode code) {
    assertThat(Advice.values())
        .filteredOn(advice -> advice.sentences().contains(code.reads()))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("retried")
  void isTriedAgain(DocumentedCode code) {
    assertThat(RefusalTable.of(code.refusal())).isInstanceOf(Retry.class);
  }

  @ParameterizedTest
  @MethodSource("stopped")
  void stopsWithAdvice(DocumentedCode code) {
    assertThat(RefusalTable.of(code.refusal()))
        .isInstanceOfSatisfying(
            Stop.class, stop -> assertThat(stop.advice().sentences()).contains(code.reads()))
        .isNotEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSameIsAskedAgainOnlyWhereTheOutcomeIsOpen(DocumentedCode code) {
    assertThat(RefusalTable.of(code.refusal()).keepsIds())
        .isEqualTo(OUTCOME_IS_OPEN.contains(code.answer()));
  }

  @Test
  void everyRowHasItsSourceAndEveryDocumentedCodeItsRow() {
    assertThat(
            RefusalTable.rows().stream()
                .collect(
                    toMap(
                        RefusalRow::answer,
                        row -> row.source().document() + " of " + row.source().edition())))
        .isEqualTo(
            all()
                .collect(
                    toMap(
                        DocumentedCode::answer,
                        code -> code.document() + " of " + code.edition())));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aListedCodeSaysWhatItMeansAndWhyThatFollows(DocumentedCode code) {
    assertThat(List.of(code.meaning(), code.document(), code.edition(), code.basis()))
        .noneMatch(String::isBlank);
    assertThat(code.reads().isEmpty()).isEqualTo(code.isRetried());
  }

  @ParameterizedTest
  @MethodSource("mends")
  void aMendNamesAFieldThatExists(Mend mend) {
    List<String> path = List.of(mend.field().split("\\."));
    if (mend.field().isEmpty() || mend.field().equals("indirectResellerId")) {
      return;
    }
    Class<?> at = RECORDS.get(path.get(0));
    for (String name : path.subList(1, path.size())) {
      assertThat(at.getRecordComponents()).extracting(RecordComponent::getName).contains(name);
      at = typeOf(at, name);
    }
  }

  private static Class<?> typeOf(Class<?> holder, String component) {
    return Arrays.stream(holder.getRecordComponents())
        .filter(part -> part.getName().equals(component))
        .findFirst()
        .orElseThrow()
        .getType();
  }

  /** One code can mean different things under different statuses. */
  @ParameterizedTest
  @MethodSource("all")
  void underAStatusThatNoDocumentNamesACodeIsNotKnown(DocumentedCode code) {
    Set<Integer> documented =
        all()
            .filter(other -> other.code().equals(code.code()))
            .map(DocumentedCode::status)
            .collect(toSet());

    assertThat(statuses(400, 499).filter(Predicate.not(documented::contains)))
        .allSatisfy(status -> assertThat(RefusalTable.of(code.refusal(status))).isEqualTo(UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({"12345678", "NoIdea", "''"})
  void anUnknownCodeStopsWithWhatIsNeededToAskAboutIt(String code) {
    assertThat(Stream.concat(Stream.of(201), statuses(400, 499)))
        .allSatisfy(
            status -> {
              PartnerCenterRefusal refusal = refusal(status, code);
              RefusedStep stopped = RefusedStep.of(refusal).beyondMending();
              assertThat(stopped.consequence()).isEqualTo(UNKNOWN);
              assertThat(stopped)
                  .hasMessageContaining(
                      code.isEmpty() ? status + " without a code" : status + "/" + code)
                  .hasMessageContaining(refusal.correlationId().toString());
            });
  }

  private static Stream<Integer> statuses(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .boxed()
        .filter(status -> !RETRIED_STATUSES.contains(status));
  }

  @ParameterizedTest
  @CsvSource({"408, 77", "412, ''", "412, 2006", "429, ''", "429, 800065"})
  void someStatusesAreTriedAgainWhateverTheCode(int status, String code) {
    assertThat(RefusalTable.of(refusal(status, code))).isEqualTo(new Retry(false));
  }

  @ParameterizedTest
  @CsvSource({"500, 1", "502, ''", "503, 800060", "504, 600006", "599, 27100"})
  void anyServerFaultIsTriedAgain(int status, String code) {
    assertThat(RefusalTable.of(refusal(status, code))).isEqualTo(new Retry(false));
  }

  @ParameterizedTest
  @MethodSource("all")
  void insideASuccessACodeMeansWhatItMeansElsewhere(DocumentedCode code) {
    if (!code.code().equals("*")) {
      assertThat(RefusalTable.of(code.refusal(201))).isEqualTo(RefusalTable.of(code.refusal()));
    }
  }

  /** Whatever its code is the like of elsewhere, no task of an onboarding mends a sign-in. */
  @ParameterizedTest
  @CsvSource({
    "400, invalid_grant, CONSENT_AGAIN",
    "400, interaction_required, CONSENT_AGAIN",
    "401, invalid_client, RENEW_SIGN_IN",
    "400, unauthorized_client, RENEW_SIGN_IN",
    "400, 3000, RENEW_SIGN_IN",
    "404, '', RENEW_SIGN_IN"
  })
  void aRefusedSignInStopsAndSaysWhatToRenew(int status, String code, Advice advice) {
    RefusedStep refused =
        RefusedStep.of(new PartnerCenterRefusal("token", status, code, "", UUID.randomUUID()));

    assertThat(refused.consequence()).isEqualTo(new Stop(advice, false));
    assertThat(refused.whileOpen().consequence()).isEqualTo(new Stop(advice, true));
  }

  private static PartnerCenterRefusal refusal(int status, String code) {
    return new PartnerCenterRefusal("call", status, code, "", UUID.randomUUID());
  }
}
