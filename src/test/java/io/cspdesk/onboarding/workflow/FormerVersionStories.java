package io.cspdesk.onboarding.workflow;

import static io.cspdesk.onboarding.example.Examples.attested;
import static io.cspdesk.onboarding.example.Examples.direct;
import static io.cspdesk.onboarding.example.Examples.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.workflow.model.MessageName;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** An onboarding that began on the former version of the process ends with today's code. */
class FormerVersionStories extends WayStory {

  @BeforeEach
  void deployFormerVersion() {
    deploy("former", "classpath:/former/*.bpmn");
  }

  /** Also after a story that failed: the other stories are of today's version. */
  @AfterEach
  void deployTodaysVersion() {
    deploy("today", "classpath:/processes/*.bpmn");
  }

  @Test
  void withItsAccountStillToCome() {
    OnboardingDriver onboarding =
        released(start("sally", Variables.createVariables()).standsAt(UserTask.ACCOUNT_INFO));
    onboarding
        .giveAccount("sally", account())
        .confirmAgreement("sally", attested())
        .choose("sally", order(2))
        .decide("sally", UserTask.REVIEW, "submit")
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("onboarded");
    assertThat(held().get("orders")).hasSize(1);
  }

  @Test
  void inReviewAndUpdated() {
    OnboardingDriver onboarding =
        released(start("sally", complete(attested(), order(2))).standsAt(UserTask.REVIEW));
    onboarding
        .decide("sally", UserTask.REVIEW, "update-subscriptions")
        .choose("sally", order(5))
        .decide("sally", UserTask.REVIEW, "submit")
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("onboarded");
    assertThat(held().get("orders")).hasSize(1);
  }

  @Test
  void inReviewAndCancelled() {
    released(start("sally", complete(attested(), order(2))).standsAt(UserTask.REVIEW))
        .decide("sally", UserTask.REVIEW, "cancel")
        .endedAs("cancelled");
  }

  @Test
  void inProvisioningWithItsCallStillToMake() {
    OnboardingDriver onboarding = start("sally", complete(attested(), order(2)));
    OnboardingDriver.as(
        engine,
        "sally",
        () -> {
          engine.getTaskService().complete(onboarding.task().getId(), submitted());
          return null;
        });
    assertThat(onboarding.waitsAt()).contains("create-customer");
    released(onboarding)
        .runJobs()
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("onboarded");
    assertThat(held().get("agreements")).hasSize(1);
    assertThat(held().get("orders")).hasSize(1);
  }

  @Test
  void atTheHandOver() {
    released(
            start("sally", complete(attested(), order(2)))
                .decide("sally", UserTask.REVIEW, "submit")
                .standsAt(UserTask.HAND_OVER))
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("onboarded");
  }

  @Test
  void waitingForTheRelationship() {
    String customerId = existing("none");
    OnboardingDriver onboarding =
        start(
                "sally",
                complete(attested(), null)
                    .putValue("existingCustomer", true)
                    .putValue("existingDomain", domain()))
            .decide("sally", UserTask.REQUEST_RELATIONSHIP, "sent");
    assertThat(released(onboarding).waitsAt()).contains("relationship-wait");

    accepts(customerId, "relationship");
    onboarding
        .told("crm", MessageName.RELATIONSHIP_ACCEPTED, Map.of("customerId", customerId))
        .decide("sally", UserTask.CHOOSE_SUBSCRIPTIONS, "none")
        .decide("sally", UserTask.REVIEW, "submit")
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("relationship-established");
  }

  @Test
  void waitingForTheCustomersAcceptance() {
    OnboardingDriver onboarding =
        start("sally", complete(direct(), null))
            .decide("sally", UserTask.REVIEW, "submit")
            .complete("sally", UserTask.HAND_OVER, Map.of());
    assertThat(released(onboarding).waitsAt()).contains("acceptance-wait");

    accepts(onboarding.variable("customerId"), "agreement");
    onboarding
        .after(POLL)
        .choose("sally", order(4))
        .decide("sally", UserTask.REVIEW, "submit")
        .complete("sally", UserTask.HAND_OVER, Map.of())
        .endedAs("onboarded");
  }

  /** Today's version comes while the onboarding, which stays on its own, is under way. */
  private OnboardingDriver released(OnboardingDriver onboarding) {
    deployTodaysVersion();
    String newest =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("customer-onboarding")
            .latestVersion()
            .singleResult()
            .getId();
    assertThat(onboarding.instance().getProcessDefinitionId()).isNotEqualTo(newest);
    return onboarding;
  }

  private static VariableMap submitted() {
    return Variables.putValue("reviewDecision", "submit");
  }

  private void deploy(String name, String pattern) {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name(name);
    find(pattern).forEach(file -> add(deployment, file));
    deployment.deploy();
  }

  private static Stream<Resource> find(String pattern) {
    try {
      return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(DeploymentBuilder deployment, Resource file) {
    try (InputStream content = file.getInputStream()) {
      deployment.addInputStream(file.getFilename(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
