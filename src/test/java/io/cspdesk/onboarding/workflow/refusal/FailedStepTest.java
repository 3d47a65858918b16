package io.cspdesk.onboarding.workflow.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedStepTest {

  private static final Date NOW = new Date(1_000_000);

  @ParameterizedTest
  @CsvSource({"10000, 0, 10000", "10000, 0.5, 10500", "900000, 1, 990000", "-5000, 1, -5000"})
  void aRetryIsUpToATenthLater(long due, double share, long expected) {
    assertThat(FailedStep.spread(NOW, new Date(NOW.getTime() + due), share))
        .hasTime(NOW.getTime() + expected);
  }
}
