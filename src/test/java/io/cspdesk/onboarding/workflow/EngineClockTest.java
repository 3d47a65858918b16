package io.cspdesk.onboarding.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineClockTest {

  private final Clock clock = new EngineClock(ZoneOffset.UTC);

  @AfterEach
  void letTheClockGo() {
    ClockUtil.reset();
  }

  @Test
  void goesWithTheEngines() {
    Instant evening = Instant.parse("2026-03-03T20:00:00Z");
    ClockUtil.setCurrentTime(Date.from(evening));

    assertThat(clock.instant()).isEqualTo(evening);
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(LocalDate.now(clock)).isEqualTo("2026-03-03");
    assertThat(LocalDate.now(clock.withZone(ZoneId.of("Asia/Tokyo")))).isEqualTo("2026-03-04");
  }
}
