package io.cspdesk.onboarding.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountVerdictTest {

  private static final CustomerAccount JUSTIFIED = Accounts.with("account.justification", "Asked.");
  private static final Finding WARNING =
      Finding.warning("account.companyName", FindingCode.REQUIRED);
  private static final Finding ERROR = Finding.error("account.email", FindingCode.REQUIRED);

  @Test
  void whatHasNoFindingsPasses() {
    assertThat(AccountVerdict.of(wanted(Accounts.SOUND), List.of(), true))
        .isEqualTo(verdict(List.of(), List.of()));
  }

  @Test
  void aWarningIsKeptOnceSomebodySaysWhy() {
    assertThat(AccountVerdict.of(wanted(Accounts.SOUND), List.of(WARNING), true))
        .isEqualTo(verdict(List.of(WARNING), List.of()));
    assertThat(AccountVerdict.of(wanted(JUSTIFIED), List.of(WARNING), true))
        .isEqualTo(verdict(List.of(), List.of(WARNING)));
  }

  @Test
  void anErrorKeepsItsWarningsOpenToo() {
    assertThat(AccountVerdict.of(wanted(JUSTIFIED), List.of(WARNING, ERROR), true))
        .isEqualTo(verdict(List.of(WARNING, ERROR), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "true,  true,  false, false",
    "true,  false, false, true",
    "false, false, false, false",
    "true,  false, true,  false"
  })
  void saysWhyWhoWouldBeInvitedNowCannotBe(
      boolean existing, boolean mayInvite, boolean wrong, boolean said) {
    CustomerRequest request = new CustomerRequest(Accounts.SOUND, existing, "contoso.com");

    AccountVerdict verdict =
        AccountVerdict.of(request, wrong ? List.of(ERROR) : List.of(), mayInvite);

    assertThat(verdict.noInvitation())
        .isEqualTo(
            said
                ? Optional.of(
                    Finding.warning("existingCustomer", FindingCode.NO_RELATIONSHIP_ON_CLOUD))
                : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"true, existingDomain", "false, account.domainPrefix"})
  void aDomainInAnotherOnboardingIsToldBesideTheFieldItIsIn(boolean existing, String field) {
    assertThat(
            new CustomerRequest(Accounts.SOUND, existing, "contoso.com").inOtherOnboarding("ONB-1"))
        .isEqualTo(
            Finding.error(
                field, FindingCode.DOMAIN_IN_OTHER_ONBOARDING, Map.of("businessKey", "ONB-1")));
  }

  private static CustomerRequest wanted(CustomerAccount account) {
    return new CustomerRequest(account, false, null);
  }

  private static AccountVerdict verdict(List<Finding> open, List<Finding> accepted) {
    return new AccountVerdict(open, accepted, Optional.empty());
  }
}
