package io.cspdesk.onboarding.workflow.deadline;

import io.cspdesk.onboarding.OnboardingProperties;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Looks for overdue tasks in the background, on nodes that run the engine's jobs. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class OverdueSchedule implements SchedulingConfigurer {

  private final OverdueTasks overdue;
  private final Duration pause;

  OverdueSchedule(OverdueTasks overdue, OnboardingProperties properties) {
    this.overdue = overdue;
    this.pause = properties.overdueCheck();
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar registrar) {
    registrar.addFixedDelayTask(new IntervalTask(overdue::raise, pause, pause));
  }
}
