package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.RunningApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that asks for reference data is answered soon, also when Partner Center is not. */
class PartnerCenterSilentTest extends RunningApplication {

  private static final String OFFERS = "/api/offers?country=US";

  @AfterEach
  void behave() {
    delete("admin", "/simulator/control/faults");
  }

  @ParameterizedTest
  @CsvSource({"429, 7, 7", "503, 0, 1", "500, , 60"})
  void itIsToldWhenToAskAgain(int status, Integer retryAfter, String told) {
    fault(
        retryAfter == null
            ? Map.of("call", "offers", "kind", "status", "status", status)
            : Map.of(
                "call", "offers", "kind", "status", "status", status, "retryAfter", retryAfter));

    assertUnavailable(get("sally", OFFERS), told);
    assertThat(get("sally", OFFERS).status()).isEqualTo(200);
  }

  @Test
  void itDoesNotWaitAsLongAsAnOrderWould() {
    fault(Map.of("call", "offers", "kind", "delay", "delayMs", 15_000));
    Instant asked = Instant.now();

    assertUnavailable(get("sally", OFFERS), "60");

    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void neitherDoesItWaitForAToken() {
    fault(Map.of("call", "token", "kind", "delay", "delayMs", 15_000));
    Instant asked = Instant.now();

    assertUnavailable(get("sally", OFFERS), "60");

    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }

  private static void assertUnavailable(Answer answer, String retryAfter) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.headers().getFirst("Retry-After")).isEqualTo(retryAfter);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("partner-center-unavailable");
  }

  private void fault(Map<String, Object> fault) {
    assertThat(post("admin", "/simulator/control/faults", fault).status()).isEqualTo(201);
  }
}
