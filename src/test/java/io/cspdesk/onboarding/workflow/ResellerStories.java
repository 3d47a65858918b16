package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.example.Examples.attested;
import static io.cspdesk.onboarding.example.Examples.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;

/**
 * An indirect provider's customer belongs to one of its resellers, and so does every order line.
 */
class ResellerStories extends WayStory {

  @Test
  void aCustomerIsNeverCreatedWithoutAResellerWhoHasSigned() {
    partner.indirectProvider();
    OnboardingDriver onboarding =
        start("sally", complete(attested(), order(5))).standsAt(UserTask.SELECT_RESELLER);
    assertThat(onboarding.findings()).containsExactly("indirectResellerId required");

    select(onboarding, "no such reseller");
    assertThat(onboarding.findings()).containsExactly("indirectResellerId unknown-reseller");
    select(onboarding, reseller(false).get("id").asText());
    assertThat(onboarding.findings()).containsExactly("indirectResellerId reseller-has-not-signed");

    JsonNode reseller = reseller(true);
    select(onboarding, reseller.get("id").asText())
        .decide("sally", UserTask.REVIEW, "submit")
        .standsAt(UserTask.HAND_OVER);
    assertThat(held().get("associatedPartnerId").asText()).isEqualTo(reseller.get("id").asText());
    assertThat(held().at("/orders/0/lineItems/0/partnerIdOnRecord").asText())
        .isEqualTo(reseller.get("mpnId").asText());
  }

  @Test
  void theResellerCanBeChangedUntilTheCustomerIsCreated() {
    partner.indirectProvider();
    VariableMap variables = complete(attested(), order(5));
    variables.putValue("indirectResellerId", reseller(true).get("id").asText());
    OnboardingDriver onboarding =
        start("sally", variables)
            .standsAt(UserTask.REVIEW)
            .decide("sally", UserTask.REVIEW, "update-reseller")
            .standsAt(UserTask.SELECT_RESELLER);
    select(onboarding, reseller(true).get("id").asText()).standsAt(UserTask.REVIEW);

    fault("checkout", 403, "2091");
    onboarding.decide("sally", UserTask.REVIEW, "submit").choose("sally", order(2));
    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, "update-reseller"))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("created for this reseller");
  }

  @Test
  void nobodyElseHasResellers() {
    OnboardingDriver onboarding = start("sally", complete(attested(), order(5)));
    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, "update-reseller"))
        .isInstanceOf(Rejection.class);
    onboarding.standsAt(UserTask.REVIEW);
  }

  private OnboardingDriver select(OnboardingDriver onboarding, String id) {
    return onboarding.complete("sally", UserTask.SELECT_RESELLER, Map.of("indirectResellerId", id));
  }

  private JsonNode reseller(boolean signed) {
    JsonNode items =
        http.withBasicAuth("sally", "sally")
            .getForObject("/api/indirect-resellers", JsonNode.class)
            .get("items");
    for (JsonNode reseller : items) {
      if (reseller.get("agreementSigned").asBoolean() == signed) {
        return reseller;
      }
    }
    throw new AssertionError("No such reseller in " + items);
  }
}
