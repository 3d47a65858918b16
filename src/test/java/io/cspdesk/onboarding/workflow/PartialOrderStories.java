package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.example.Examples.attested;
import static io.cspdesk.onboarding.example.Examples.line;
import static io.cspdesk.onboarding.example.Examples.order;
import static io.cspdesk.onboarding.example.OfferIds.E1;
import static io.cspdesk.onboarding.example.OfferIds.E3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.example.Example;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One group of a cart is ordered and another is not: only the rest is tried again. */
class PartialOrderStories extends WayStory {

  private static final Example TWO_GROUPS = order(line(E3, 5, "annual"), line(E1, 7, "monthly"));

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
    OnboardingDriver onboarding = start("sally", complete(attested(), TWO_GROUPS));
    fault("checkout", 201, "800010");
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
