package io.cspdesk.onboarding.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.subscription.PartialOrder.OpenLine;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartialOrderTest {

  private static final OrderLine MAIL = new OrderLine("mail", 5, "annual");
  private static final OrderLine OFFICE = new OrderLine("office", 5, "annual");
  private static final OrderLine TRIAL = new OrderLine("trial", 1, "none");

  @Test
  void whatWasRefusedStaysOpenWithTheNumberItHad() {
    PartialOrder order = PartialOrder.of(List.of(), List.of(MAIL, OFFICE, TRIAL), Set.of(0, 2));

    assertThat(order.isWhole()).isFalse();
    assertThat(order.ordered()).containsExactly(OFFICE);
    assertThat(order.open()).containsExactly(new OpenLine(0, MAIL), new OpenLine(2, TRIAL));
    assertThat(order.openLines()).containsExactly(MAIL, TRIAL);
  }

  @Test
  void anotherTryAddsToWhatWasOrderedBefore() {
    PartialOrder order = PartialOrder.of(List.of(OFFICE), List.of(MAIL, TRIAL), Set.of(1));

    assertThat(order.ordered()).containsExactly(OFFICE, MAIL);
    assertThat(order.openLines()).containsExactly(TRIAL);
  }

  @Test
  void theLastTryLeavesNothingOpen() {
    PartialOrder order = PartialOrder.of(List.of(OFFICE), List.of(MAIL), Set.of());

    assertThat(order.isWhole()).isFalse();
    assertThat(order.ordered()).containsExactly(OFFICE, MAIL);
    assertThat(order.open()).isEmpty();
  }

  @Test
  void anOrderTakenAtTheFirstTryIsWhole() {
    PartialOrder order = PartialOrder.of(List.of(), List.of(MAIL, OFFICE), Set.of());

    assertThat(order.isWhole()).isTrue();
    assertThat(order.ordered()).containsExactly(MAIL, OFFICE);
    assertThat(order.open()).isEmpty();
  }
}
