package io.cspdesk.onboarding.partnercenter.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SharedAttemptsTest {

  private final SharedAttempts<String, Integer> attempts = new SharedAttempts<>();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void oneAfterTheOtherEachAsks() {
    assertThat(attempts.get("US", asked::incrementAndGet)).isEqualTo(1);
    assertThat(attempts.get("US", asked::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void whoComesMeanwhileGetsTheSame() throws Exception {
    assertThat(meanwhile(asked::incrementAndGet)).isEqualTo(1);
    assertThat(asked).hasValue(1);
  }

  @Test
  void whoComesMeanwhileGetsTheSameFailure() throws Exception {
    IllegalStateException failure = new IllegalStateException("no");

    Object got =
        meanwhile(
            () -> {
              throw failure;
            });

    assertThat(got).isSameAs(failure);
    assertThat(asked).hasValue(0);
    assertThat(attempts.get("US", asked::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void somethingElseIsNotWaitedFor() {
    assertThat(attempts.get("US", () -> attempts.get("JP", () -> 7))).isEqualTo(7);
  }

  /** What a second one gets who comes while the first is asking. */
  private Object meanwhile(Supplier<Integer> first) throws Exception {
    CompletableFuture<Void> isAsking = new CompletableFuture<>();
    CompletableFuture<Void> secondIsThere = new CompletableFuture<>();
    Thread firstThread =
        new Thread(
            () ->
                catchThrowable(
                    () ->
                        attempts.get(
                            "US",
                            () -> {
                              isAsking.complete(null);
                              secondIsThere.join();
                              return first.get();
                            })));
    firstThread.start();
    isAsking.join();
    AtomicReference<Object> got = new AtomicReference<>();
    Thread second =
        new Thread(
            () -> {
              Throwable thrown =
                  catchThrowable(() -> got.set(attempts.get("US", asked::incrementAndGet)));
              if (thrown != null) {
                got.set(thrown);
              }
            });
    second.start();
    Awaitility.await().until(() -> second.getState() == Thread.State.WAITING);
    secondIsThere.complete(null);
    firstThread.join();
    second.join();
    return got.get();
  }
}
