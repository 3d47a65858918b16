package io.cspdesk.onboarding.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.List;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;

/** A complete onboarding up to its review and from there on, with the simulator told to refuse. */
public abstract class ProvisioningStory extends WayStory {

  public OnboardingDriver onboarding;

  /** As Cockpit does it; the job executor then takes what is due. */
  void retryInCockpit() {
    Job job =
        engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(onboarding.instance().getId())
            .noRetriesLeft()
            .singleResult();
    engine.getManagementService().setJobRetries(job.getId(), 1);
    assertThat(incidents()).isEmpty();
    assertThat(
            engine.getManagementService().createJobQuery().jobId(job.getId()).executable().count())
        .isOne();
    onboarding.runJobs();
  }

  void assertOnboardedOnce() {
    onboarding.standsAt(UserTask.HAND_OVER);
    assertThat(incidents()).isEmpty();
    assertThat(held().get("orders")).hasSize(1);
    assertThat(held().get("customerId").asText()).isEqualTo(onboarding.variable("customerId"));
    assertThat(onboarding.variable("orderIds"))
        .isEqualTo("[\"" + held().at("/orders/0/orderId").asText() + "\"]");
  }

  List<Incident> incidents() {
    return engine
        .getRuntimeService()
        .createIncidentQuery()
        .processInstanceId(onboarding.instance().getId())
        .list();
  }

  JsonNode finding() {
    return VariableJson.<JsonNode>read("findings", onboarding.variable("findings"), JsonNode.class)
        .get(0);
  }

  protected void review() {
    onboarding = start("sally", complete()).standsAt(UserTask.REVIEW);
  }

  OnboardingDriver submit() {
    return onboarding.decide("sally", UserTask.REVIEW, "submit");
  }

  /** MS-RequestId of this onboarding's calls. */
  List<String> requestIds(String call) {
    return received(onboarding)
        .filter(made -> made.get("call").asText().equals(call))
        .map(made -> made.get("requestId").asText())
        .toList();
  }
}
