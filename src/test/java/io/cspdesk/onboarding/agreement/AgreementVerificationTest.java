package io.cspdesk.onboarding.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.agreement.AgreementVerdict.Teller;
import io.cspdesk.onboarding.calendar.TodayInCountry;
import io.cspdesk.onboarding.example.Examples;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementVerificationTest {

  /** Already the 14th in Japan. */
  private static final Instant NOW = Instant.parse("2020-05-13T18:00:00Z");

  private final List<String> asked = new ArrayList<>();

  private final AgreementVerification verification =
      new AgreementVerification(
          new TodayInCountry(Clock.fixed(NOW, ZoneOffset.UTC)),
          customerId -> {
            asked.add(customerId);
            return customerId.equals("signed");
          });

  @ParameterizedTest
  @CsvSource({"attested, true,  PARTNER", "direct,   true,  CUSTOMER", "evidence, false, NOBODY"})
  void howItWasAcceptedTellsWhoTellsMicrosoft(String acceptance, boolean known, Teller teller) {
    AgreementVerdict verdict = verification.verify(confirmed(agreement(acceptance)), known);

    assertThat(verdict.teller()).contains(teller);
    assertThat(verdict.passes()).isTrue();
    assertThat(verdict.findings()).isEmpty();
  }

  @Test
  void whatNobodyConfirmedDoesNotPassAlthoughNothingIsWrongWithIt() {
    AgreementVerdict verdict =
        verification.verify(
            new AgreementRequest(agreement("attested"), "US", false, false, null), true);

    assertThat(verdict.passes()).isFalse();
    assertThat(verdict.findings()).isEmpty();
  }

  @Test
  void whatIsWrongDoesNotPassAlthoughItWasConfirmed() {
    AgreementVerdict verdict = verification.verify(confirmed(null), true);

    assertThat(verdict.passes()).isFalse();
    assertThat(verdict.findings())
        .containsExactly(Finding.error("agreement", FindingCode.REQUIRED));
  }

  @ParameterizedTest
  @CsvSource({"US, false", "JP, true"})
  void theDateIsJudgedWhereTheCustomerIs(String country, boolean passes) {
    CustomerAgreement tomorrow =
        Examples.attested().with("dateAgreed", "2020-05-14").as(CustomerAgreement.class);

    assertThat(
            verification
                .verify(new AgreementRequest(tomorrow, country, true, false, null), true)
                .passes())
        .isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "true,  true,  ,         true,  ''",
    "true,  false, signed,   true,  signed",
    "true,  false, unsigned, false, unsigned",
    "true,  false, ,         false, ''",
    "true,  true,  unsigned, true,  ''",
    "false, true,  signed,   false, ''"
  })
  void whatMicrosoftKnowsNeedsNobody(
      boolean known, boolean settled, String linked, boolean passes, String whoWasAsked) {
    AgreementVerdict verdict =
        verification.verify(new AgreementRequest(null, "US", false, settled, linked), known);

    assertThat(verdict.passes()).isEqualTo(passes);
    assertThat(verdict.teller().filter(Teller.NOBODY::equals).isPresent()).isEqualTo(passes);
    assertThat(String.join(",", asked)).isEqualTo(whoWasAsked);
  }

  private static AgreementRequest confirmed(CustomerAgreement agreement) {
    return new AgreementRequest(agreement, "US", true, false, null);
  }

  private static CustomerAgreement agreement(String acceptance) {
    return Examples.attested()
        .with("acceptance", acceptance)
        .with("evidence", "file 7")
        .as(CustomerAgreement.class);
  }
}
