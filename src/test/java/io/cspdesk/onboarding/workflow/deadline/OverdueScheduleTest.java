package io.cspdesk.onboarding.workflow.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.cspdesk.onboarding.OnboardingProperties;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class OverdueScheduleTest {

  @EnableConfigurationProperties(OnboardingProperties.class)
  @Import(OverdueSchedule.class)
  static class Schedule {}

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withBean(OverdueTasks.class, () -> mock(OverdueTasks.class))
          .withPropertyValues("onboarding.overdue-check=PT1H")
          .withUserConfiguration(Schedule.class);

  @Test
  void looksAsOftenAsSet() {
    application.run(
        context ->
            assertThat(context.getBean(ScheduledTaskHolder.class).getScheduledTasks())
                .singleElement()
                .extracting(
                    scheduled -> ((FixedDelayTask) scheduled.getTask()).getIntervalDuration())
                .isEqualTo(Duration.ofHours(1)));
  }

  @Test
  void runsWhereTheEnginesJobsRun() {
    application
        .withPropertyValues("camunda.bpm.job-execution.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(ScheduledTaskHolder.class));
  }
}
