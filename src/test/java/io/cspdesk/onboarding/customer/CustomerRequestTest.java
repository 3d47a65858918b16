package io.cspdesk.onboarding.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerRequestTest {

  private static final String TENANT = "old-friend.com";

  private final AccountVerification verification =
      Surroundings.of(country -> Optional.empty()).verification();

  @Test
  void whoHasATenantIsNotCreated() {
    CustomerRequest existing = new CustomerRequest(null, true, TENANT);

    assertThat(verification.verify(existing, true))
        .isEqualTo(verification.verifyExisting(null, TENANT));
    assertThat(verification.verify(existing, false))
        .isEqualTo(verification.verifyExisting(null, TENANT));
  }

  @Test
  void anIndirectResellerIsToldFirstThatItCreatesNobody() {
    CustomerRequest wanted = new CustomerRequest(null, false, null);

    assertThat(verification.verify(wanted, true))
        .isEqualTo(verification.verify((CustomerAccount) null));
    assertThat(verification.verify(wanted, false))
        .startsWith(Finding.error("existingCustomer", FindingCode.RESELLER_CANNOT_CREATE))
        .endsWith(verification.verify((CustomerAccount) null).toArray(Finding[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "false, ,               contoso1.onmicrosoft.com",
    "false, Old-Friend.com, old-friend.com",
    "true,  Old-Friend.com, old-friend.com",
    "true,  ,               ",
    "false, old friend,     "
  })
  void theTenantsDomainIsWantedWhereOneIsNamed(
      boolean existing, String existingDomain, String wanted) {
    assertThat(
            verification.wantedDomain(
                new CustomerRequest(Accounts.SOUND, existing, existingDomain)))
        .isEqualTo(Optional.ofNullable(wanted));
  }

  @Test
  void whatIsNotGivenIsUnknown() {
    assertThat(CustomerAccount.NOTHING.country()).isNull();
    assertThat(CustomerAccount.NOTHING.contactName("en")).isNull();
    assertThat(Accounts.SOUND.country()).isEqualTo("US");
    assertThat(Accounts.SOUND.contactName("en")).isEqualTo("Ann Rivers");
    assertThat(Accounts.SOUND.contactName("ja")).isEqualTo("Rivers Ann");
  }
}
