package io.cspdesk.onboarding.reseller;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResellerChoiceTest {

  private static final String FIELD = "indirectResellerId";
  private static final IndirectReseller SIGNED =
      new IndirectReseller("aaaa-1", "Tailspin Toys", "1001", true);
  private static final IndirectReseller UNSIGNED =
      new IndirectReseller("bbbb-2", "Wingtip", "1002", false);

  @ParameterizedTest
  @ValueSource(strings = {"aaaa-1", "AAAA-1"})
  void whoSignedMayHaveTheCustomer(String id) {
    ResellerChoice choice = choose(id);

    assertThat(choice.reseller()).contains(SIGNED);
    assertThat(choice.findings()).isEmpty();
  }

  @Test
  void whoDidNotSignMayNot() {
    ResellerChoice choice = choose("bbbb-2");

    assertThat(choice.reseller()).isEmpty();
    assertThat(choice.findings())
        .containsExactly(
            Finding.error(
                FIELD, FindingCode.RESELLER_HAS_NOT_SIGNED, Map.of("reseller", "Wingtip")));
  }

  @Test
  void itMustBeOneOfOurs() {
    assertThat(choose("aaaa").findings())
        .containsExactly(Finding.error(FIELD, FindingCode.UNKNOWN_RESELLER));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void nobodyIsAskedBeforeOneIsChosen(String id) {
    ResellerChoice choice =
        ResellerChoice.of(
            id,
            () -> {
              throw new IllegalStateException("asked");
            });

    assertThat(choice.findings()).containsExactly(Finding.error(FIELD, FindingCode.REQUIRED));
    assertThat(choice.reseller()).isEmpty();
  }

  @Test
  void aPartnerWithoutResellersNeedsNone() {
    assertThat(ResellerChoice.NOT_NEEDED.reseller()).isEmpty();
    assertThat(ResellerChoice.NOT_NEEDED.findings()).isEmpty();
  }

  private static ResellerChoice choose(String id) {
    return ResellerChoice.of(id, () -> List.of(UNSIGNED, SIGNED));
  }
}
