package io.cspdesk.onboarding.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  void saysHowBadWhereAndWhat() {
    Finding finding = Finding.error("account.email", FindingCode.INVALID_EMAIL);

    assertThat(finding.severity()).isEqualTo(Severity.error);
    assertThat(finding.field()).isEqualTo("account.email");
    assertThat(finding.code()).isEqualTo(FindingCode.INVALID_EMAIL);
    assertThat(finding.params()).isEmpty();
    assertThat(Finding.warning("account.email", FindingCode.INVALID_EMAIL).severity())
        .isEqualTo(Severity.warning);
  }

  @Test
  void keepsItsParametersToItself() {
    Map<String, Object> params = new HashMap<>(Map.of("max", 50));
    Finding finding = Finding.error("account.companyName", FindingCode.TOO_LONG, params);

    params.put("max", 1);

    assertThat(finding.params()).isEqualTo(Map.of("max", 50));
    assertThatThrownBy(() -> finding.params().put("max", 2))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
