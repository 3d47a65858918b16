package io.cspdesk.onboarding.workflow.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cspdesk.onboarding.workflow.model.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessKeysTest {

  private final BusinessKeys keys =
      new BusinessKeys(
          Clock.fixed(Instant.parse("2026-11-23T00:32:05.417Z"), ZoneId.of("Asia/Tokyo")));

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void whoeverGivesNoneGetsOneThatSortsByTime(String given) {
    assertThat(keys.orNext(given)).matches("ONB-20261123-003205-417-[A-HJ-NP-Z2-9]{4}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CRM 4711", "...", "a.b", "見積-7"})
  void whatTheCallerGivesIsKept(String given) {
    assertThat(keys.orNext(given)).isEqualTo(given);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a\\b", ".", "..", "a\tb", "a\u0000"})
  void whatCannotBePartOfAnAddressIsRefused(String given) {
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> keys.orNext(given));
  }

  @Test
  void aKeyHasAtMost255Characters() {
    assertThat(keys.orNext("x".repeat(255))).hasSize(255);
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> keys.orNext("x".repeat(256)));
  }
}
