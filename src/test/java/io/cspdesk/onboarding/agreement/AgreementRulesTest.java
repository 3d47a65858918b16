package io.cspdesk.onboarding.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 5, 13);
  private static final Signer SIGNER =
      new Signer("Kim", "Example", "kim@example.com", "+1 425 555 0100");

  @Test
  void aSoundAttestationHasNoFindings() {
    assertThat(check(attested("2020-05-01", SIGNER))).isEmpty();
  }

  @Test
  void anAgreementIsRequired() {
    assertThat(check(null)).containsExactly(Finding.error("agreement", FindingCode.REQUIRED));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void howItWasAcceptedIsRequired(String acceptance) {
    assertThat(check(new CustomerAgreement(acceptance, null, null, null, null)))
        .containsExactly(Finding.error("agreement.acceptance", FindingCode.REQUIRED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Attested", "attested ", "yes", "evidence,direct", "\u0000", "証明"})
  void itWasAcceptedInOneOfThreeWays(String acceptance) {
    assertThat(check(new CustomerAgreement(acceptance, null, null, null, null)))
        .containsExactly(Finding.error("agreement.acceptance", FindingCode.UNKNOWN_ACCEPTANCE));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "MicrosoftCustomerAgreement"})
  void theTypeNeedNotBeNamed(String type) {
    assertThat(check(new CustomerAgreement("attested", type, "2020-05-01", SIGNER, null)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "attested,MicrosoftCloudAgreement,CLOUD_AGREEMENT_REPLACED",
    "attested,microsoftcloudagreement,CLOUD_AGREEMENT_REPLACED",
    "attested,microsoftcustomeragreement,UNSUPPORTED_AGREEMENT_TYPE",
    "direct,*,UNSUPPORTED_AGREEMENT_TYPE"
  })
  void noOtherTypeIsSupported(String acceptance, String type, FindingCode code) {
    assertThat(check(new CustomerAgreement(acceptance, type, "2020-05-01", SIGNER, "file 7")))
        .containsExactly(Finding.error("agreement.type", code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-10-01", "2019-10-02", "2020-02-29", "2020-05-12", "2020-05-13"})
  void theDateLiesBetweenTheAgreementsFirstDayAndToday(String date) {
    assertThat(check(attested(date, SIGNER))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-05-14", "2021-01-01", "9999-12-31"})
  void aDateInTheFutureIsNone(String date) {
    assertThat(check(attested(date, SIGNER)))
        .containsExactly(
            Finding.error(
                "agreement.dateAgreed",
                FindingCode.DATE_IN_FUTURE,
                Map.of("latest", "2020-05-13")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-09-30", "2018-06-14", "0001-01-01"})
  void nobodyAgreedBeforeThereWasAnAgreement(String date) {
    assertThat(check(attested(date, SIGNER)))
        .containsExactly(
            Finding.error(
                "agreement.dateAgreed",
                FindingCode.DATE_BEFORE_AGREEMENT,
                Map.of("earliest", "2019-10-01")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-30",
        "2019-02-29",
        "2020-13-01",
        "2020-00-10",
        "2020-5-1",
        "20200501",
        "05/01/2020",
        "2020-05-01T00:00:00Z",
        "+12020-05-01",
        "-2020-05-01",
        " 2020-05-01",
        "yesterday",
        "２０２０-０５-０１"
      })
  void whatIsNoDateIsRefused(String date) {
    assertThat(check(attested(date, SIGNER)))
        .containsExactly(Finding.error("agreement.dateAgreed", FindingCode.INVALID_DATE));
  }

  @Test
  void anAttestationNamesDateAndSigner() {
    Signer nobody = new Signer("", null, " ", "");
    for (Signer signer : new Signer[] {null, nobody}) {
      assertThat(check(attested(null, signer)))
          .containsExactly(
              Finding.error("agreement.dateAgreed", FindingCode.REQUIRED),
              Finding.error("agreement.signer.firstName", FindingCode.REQUIRED),
              Finding.error("agreement.signer.lastName", FindingCode.REQUIRED),
              Finding.error("agreement.signer.email", FindingCode.REQUIRED));
    }
  }

  @Test
  void theSignersNamesHaveAtMost50Characters() {
    String fits = "x".repeat(50);
    assertThat(check(attested("2020-05-01", new Signer(fits, fits, "kim@example.com", null))))
        .isEmpty();
    String tooLong = fits + "x";
    assertThat(check(attested("2020-05-01", new Signer(tooLong, tooLong, "kim@example.com", null))))
        .containsExactly(
            Finding.error("agreement.signer.firstName", FindingCode.TOO_LONG, Map.of("max", 50)),
            Finding.error("agreement.signer.lastName", FindingCode.TOO_LONG, Map.of("max", 50)));
  }

  @Test
  void theSignerIsReachableAsWritten() {
    assertThat(check(attested("2020-05-01", new Signer("Kim", "Ex\nample", "kim", "12"))))
        .containsExactly(
            Finding.error("agreement.signer.lastName", FindingCode.CONTROL_CHARACTERS),
            Finding.error("agreement.signer.email", FindingCode.INVALID_EMAIL),
            Finding.error("agreement.signer.phoneNumber", FindingCode.INVALID_PHONE));
  }

  @ParameterizedTest
  @CsvSource({"JP,03-1234-5678,true", "JP,425-555-0100,false", ",425-555-0100,true"})
  void aNationalPhoneNumberIsReadAsTheCountrysWhereThatIsKnown(
      String country, String phone, boolean taken) {
    CustomerAgreement agreement =
        attested("2020-05-01", new Signer("Kim", "Example", "kim@example.com", phone));

    assertThat(AgreementRules.check(agreement, TODAY, country, true).isEmpty()).isEqualTo(taken);
  }

  @Test
  void aDirectAcceptanceNeedsNothingElse() {
    assertThat(check(new CustomerAgreement("direct", null, null, null, null))).isEmpty();
    assertThat(
            check(new CustomerAgreement("direct", null, "never", new Signer("", "", "", ""), "")))
        .isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void writtenEvidenceIsNamed(String evidence) {
    assertThat(checkWhereMicrosoftHasNoAgreement(evidence(evidence)))
        .containsExactly(Finding.error("agreement.evidence", FindingCode.REQUIRED));
  }

  @Test
  void evidenceHasAtMost500Characters() {
    assertThat(checkWhereMicrosoftHasNoAgreement(evidence("x"))).isEmpty();
    assertThat(checkWhereMicrosoftHasNoAgreement(evidence("x".repeat(500)))).isEmpty();
    assertThat(checkWhereMicrosoftHasNoAgreement(evidence("x".repeat(501))))
        .containsExactly(
            Finding.error("agreement.evidence", FindingCode.TOO_LONG, Map.of("max", 500)));
    assertThat(checkWhereMicrosoftHasNoAgreement(evidence("file\u0000")))
        .containsExactly(Finding.error("agreement.evidence", FindingCode.CONTROL_CHARACTERS));
  }

  @ParameterizedTest
  @CsvSource({"attested,false", "direct,false", "evidence,true"})
  void whoKnowsTheAgreementSaysHowItIsAccepted(String acceptance, boolean isKnownToMicrosoft) {
    CustomerAgreement agreement =
        new CustomerAgreement(acceptance, null, "2020-05-01", SIGNER, "7");
    assertThat(AgreementRules.check(agreement, TODAY, null, isKnownToMicrosoft))
        .containsExactly(
            Finding.error("agreement.acceptance", FindingCode.ACCEPTANCE_NOT_AVAILABLE));
    assertThat(AgreementRules.check(agreement, TODAY, null, !isKnownToMicrosoft)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-01,2020-05-01T00:00:00Z",
    "2020-05-12,2020-05-12T00:00:00Z",
    "2020-05-13,2020-05-13T00:00:00Z",
    // begun in Japan, not yet in UTC
    "2020-05-14,2020-05-13T18:30:00Z"
  })
  void theDateTravelsAsItsBeginningInUtcAndNeverLiesInTheFuture(String date, Instant sent) {
    assertThat(AgreementRules.instantAgreed(date, Instant.parse("2020-05-13T18:30:00Z")))
        .isEqualTo(sent);
  }

  @Test
  void whoSignsUnlessNamedIsTheDefault() {
    Signer contact = new Signer("Ann", "Rivers", "ann@example.com", null);
    CustomerAgreement unsigned = attested("2020-05-01", null);

    assertThat(unsigned.signedByDefault(contact)).isEqualTo(attested("2020-05-01", contact));
    assertThat(attested("2020-05-01", SIGNER).signedByDefault(contact).signer()).isEqualTo(SIGNER);
  }

  private static List<Finding> check(CustomerAgreement agreement) {
    return AgreementRules.check(agreement, TODAY, null, true);
  }

  private static List<Finding> checkWhereMicrosoftHasNoAgreement(CustomerAgreement agreement) {
    return AgreementRules.check(agreement, TODAY, null, false);
  }

  private static CustomerAgreement attested(String date, Signer signer) {
    return new CustomerAgreement("attested", null, date, signer, null);
  }

  private static CustomerAgreement evidence(String reference) {
    return new CustomerAgreement("evidence", null, null, null, reference);
  }
}
