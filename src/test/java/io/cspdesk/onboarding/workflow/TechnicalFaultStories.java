package io.cspdesk.onboarding.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partner Center fails: it is tried again, has one effect, and at last asks for a person. */
class TechnicalFaultStories extends WayStory {

  @ParameterizedTest
  @ValueSource(strings = {"create-customer", "confirm-agreement", "create-cart", "checkout"})
  void anAnswerThatNeverComesHasOneEffect(String call) {
    OnboardingDriver onboarding = start("sally", complete());
    fault(Map.of("call", call, "kind", "timeout-after-effect"));
    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, "submit"));
    onboarding.runJobs().standsAt(UserTask.HAND_OVER);
    assertThat(held().get("agreements")).hasSize(1);
    assertThat(held().get("orders")).hasSize(1);
  }

  @Test
  void aTechnicalFaultIsRetriedThenAnIncidentThatCanBeRetried() {
    OnboardingDriver onboarding = start("sally", complete());
    fault(Map.of("call", "create-customer", "kind", "status", "status", 503, "times", 50));
    assertThatThrownBy(() -> onboarding.decide("sally", UserTask.REVIEW, "submit"));
    Job job = onboarding.jobs().get(0);
    int tries = 1;
    while (!onboarding.jobs().isEmpty()) {
      assertThat(onboarding.jobs().get(0).getDuedate()).isAfter(job.getCreateTime());
      assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()));
      tries++;
    }
    assertThat(tries).isEqualTo(5);
    assertThat(
            engine
                .getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(onboarding.instance().getId())
                .singleResult()
                .getActivityId())
        .isEqualTo("create-customer");
    assertThat(held()).isNull();

    behave();
    engine.getManagementService().setJobRetries(job.getId(), 1);
    onboarding.runJobs().standsAt(UserTask.HAND_OVER);
    assertThat(held().get("orders")).hasSize(1);
  }
}
