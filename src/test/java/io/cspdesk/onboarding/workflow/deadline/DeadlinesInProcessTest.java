package io.cspdesk.onboarding.workflow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.workflow.OnboardingDriver;
import io.cspdesk.onboarding.workflow.ProvisioningStory;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** With the engine's clock moved, in the United States and New York, as the settings ship. */
class DeadlinesInProcessTest extends ProvisioningStory {

  /** The morning before Thanksgiving. */
  private static final String WEDNESDAY = "2026-11-25T15:00:00Z";

  private static final String FRIDAY_EVENING = "2026-11-27T23:00:00Z";
  private static final String MONDAY_EVENING = "2026-11-30T23:00:00Z";

  @Autowired private OverdueTasks overdue;
  @Autowired private ApplicationContext application;

  @BeforeEach
  void beforeTheHoliday() {
    itIs(WEDNESDAY);
    review();
  }

  @AfterEach
  void letTheClockGo() {
    ClockUtil.reset();
  }

  @Test
  void aTaskIsDueAtTheEndOfABusinessDay() {
    assertThat(task().getDueDate()).isEqualTo(FRIDAY_EVENING);
    assertThat(task().getFollowUpDate()).isNull();
    assertThat(task().getPriority()).isEqualTo(50);
  }

  @Test
  void aStepThatComesBackHasANewDeadline() {
    itIs("2026-11-27T15:00:00Z");
    onboarding
        .decide("sally", UserTask.REVIEW, "update-account")
        .giveAccount("sally", account())
        .standsAt(UserTask.REVIEW);
    assertThat(task().getDueDate()).isEqualTo(MONDAY_EVENING);
  }

  @Test
  void whatIsOverdueRisesAndStaysWithWhoeverHasIt() {
    TaskService tasks = engine.getTaskService();
    onboarding.claim("sally");
    tasks.setOwner(task().getId(), "adam");
    List<String> links = links();

    itIs(FRIDAY_EVENING);
    overdue.raise();
    assertThat(task().getPriority()).isEqualTo(50);

    itIs("2026-11-27T23:00:01Z");
    overdue.raise();
    overdue.raise();
    assertThat(task().getPriority()).isEqualTo(80);
    assertThat(task().getAssignee()).isEqualTo("sally");
    assertThat(task().getOwner()).isEqualTo("adam");
    assertThat(task().getDueDate()).isEqualTo(FRIDAY_EVENING);
    assertThat(links()).containsExactlyInAnyOrderElementsOf(links);

    onboarding.decide("sally", UserTask.REVIEW, "submit").standsAt(UserTask.HAND_OVER);
    assertThat(task().getPriority()).isEqualTo(50);
  }

  @Test
  void nothingIsLowered() {
    engine.getTaskService().setPriority(task().getId(), 90);
    itIs(MONDAY_EVENING);
    overdue.raise();
    assertThat(task().getPriority()).isEqualTo(90);
  }

  @Test
  void aPostponedTaskWaits() {
    Task task = task();
    task.setDueDate(Date.from(Instant.parse("2026-12-04T23:00:00Z")));
    engine.getTaskService().saveTask(task);
    itIs(MONDAY_EVENING);
    overdue.raise();
    assertThat(task().getPriority()).isEqualTo(50);
  }

  @Test
  void severalNodesMayLookAtOnce() throws Exception {
    OnboardingDriver first = onboarding;
    newCustomer();
    review();
    itIs(MONDAY_EVENING);
    CyclicBarrier together = new CyclicBarrier(4);
    Callable<Void> node =
        () -> {
          together.await();
          overdue.raise();
          return null;
        };
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
        done.get();
      }
    } finally {
      nodes.shutdownNow();
    }
    assertThat(task().getPriority()).isEqualTo(80);
    assertThat(first.task().getPriority()).isEqualTo(80);
  }

  @Test
  void nothingLooksByItselfWhereTheJobExecutorIsOff() {
    assertThat(application.getBeansOfType(OverdueSchedule.class)).isEmpty();
  }

  private Task task() {
    return onboarding.task();
  }

  private List<String> links() {
    return engine.getTaskService().getIdentityLinksForTask(task().getId()).stream()
        .map(DeadlinesInProcessTest::text)
        .toList();
  }

  private static String text(IdentityLink link) {
    return link.getType() + " " + link.getUserId() + " " + link.getGroupId();
  }

  private static void itIs(String instant) {
    ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
  }
}
