package io.cspdesk.onboarding.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One group of a cart is ordered and another is not: only the rest is tried again. */
abstract class PartialOrderStories extends WayStory {

  private static final String E1 = "91FD106F-4B2C-4938-95AC-F54F74E9A239";
  private static final String TWO_GROUPS =
      "[{'offerId':'"
          + E3
          + "','quantity':5,'billingCycle':'annual'},{'offerId':'"
          + E1
          + "','quantity':7,'billingCycle':'monthly'}]";

  @Test
  void onlyWhatFailedIsOrderedAgain() {
    OnboardingDriver onboarding = partlyOrdered();
    assertThat(onboarding.findings()).containsExactly("subscriptions[0].quantity out-of-stock");
    assertThat(onboarding.variable("subscriptions")).contains(E3).doesNotContain(E1);
    assertThat(onboarding.variable("orderedLines")).contains(E1).doesNotContain(E3);

    onboarding.decide("sally", UserTask.RESOLVE_ORDER, "retry").standsAt(UserTask.HAND_OVER);
    assertThat(ordered()).isEqualTo("5 7");
    assertThat(onboarding.variable("orderedLines")).contains(E1).contains(E3);
    assertThat(onboarding.variable("orderIds").split(",")).hasSize(2);
  }

  @Test
  void theRestCanBeChanged() {
    OnboardingDriver onboarding =
        partlyOrdered()
            .decide("sally", UserTask.RESOLVE_ORDER, "update-subscriptions")
            .choose("sally", order(2))
            .decide("sally", UserTask.REVIEW, "submit")
            .standsAt(UserTask.HAND_OVER);
    assertThat(ordered()).isEqualTo("2 7");
    assertThat(onboarding.variable("orderIds").split(",")).hasSize(2);
  }

  @Test
  void orLeftOut() {
    partlyOrdered()
        .decide("sally", UserTask.RESOLVE_ORDER, "finish-without-order")
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("onboarded");
    assertThat(ordered()).isEqualTo("7");
  }

  private OnboardingDriver partlyOrdered() {
    OnboardingDriver onboarding = start("sally", complete(ATTESTED, TWO_GROUPS));
    fault(Map.of("call", "checkout", "kind", "status", "status", 201, "code", "800010"));
    return onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.RESOLVE_ORDER);
  }

  /** The quantities that Partner Center holds, in order. */
  private String ordered() {
    return String.join(
        " ",
        held().get("orders").findValues("quantity").stream()
            .map(JsonNode::asText)
            .sorted()
            .toList());
  }
}
