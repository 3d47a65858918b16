package io.cspdesk.onboarding.workflow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings that ship, and what may be changed about them. */
@ExtendWith(OutputCaptureExtension.class)
class TaskDeadlinesTest {

  private static final Instant TUESDAY_MORNING_IN_NEW_YORK = Instant.parse("2026-03-03T14:00:00Z");

  @EnableConfigurationProperties(OnboardingProperties.class)
  @Import(TaskDeadlines.class)
  static class Deadlines {

    @Bean
    Clock clock() {
      return Clock.fixed(TUESDAY_MORNING_IN_NEW_YORK, ZoneOffset.UTC);
    }
  }

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withUserConfiguration(Deadlines.class);

  @ParameterizedTest
  @EnumSource
  void everyTaskHasADeadline(UserTask task) {
    application.run(
        context ->
            assertThat(context.getBean(TaskDeadlines.class).due(task.id()).orElseThrow())
                .isAfter(Date.from(TUESDAY_MORNING_IN_NEW_YORK)));
  }

  @ParameterizedTest
  @CsvSource({
    "deadlines.review=0, 2026-03-03T23:00:00Z",
    "deadlines.review=1, 2026-03-04T23:00:00Z",
    "partner.country=JP, 2026-03-05T09:00:00Z",
    "partner.time-zone=America/Los_Angeles, 2026-03-05T02:00:00Z"
  })
  void isSetInBusinessDays(String setting, Instant due) {
    assertDue(application.withPropertyValues("onboarding." + setting), due);
  }

  /** Which has neither capitals nor hyphens to offer. */
  @ParameterizedTest
  @CsvSource({
    "ONBOARDING_DEADLINES_CONFIRMAGREEMENT, confirm-agreement",
    "ONBOARDING_DEADLINES_CONFIRM_AGREEMENT, confirm-agreement",
    "ONBOARDING_DEADLINES_REVIEW, review"
  })
  void anEnvironmentVariableOverridesTheFile(String variable, String task) {
    application
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(
                        new SystemEnvironmentPropertySource(
                            "systemEnvironment", Map.of(variable, "0"))))
        .run(
            context ->
                assertThat(context.getBean(TaskDeadlines.class).due(task).orElseThrow().toInstant())
                    .isEqualTo("2026-03-03T23:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deadlines.reviews=1|knows no task reviews: set those of account-info, choose-",
        "deadlines.review=-1|Set onboarding.deadlines for review to a whole number of business",
        "deadlines.hand-over=367|Set onboarding.deadlines for hand-over to a whole number of",
        "deadlines.review=|Set onboarding.deadlines for review as well, in business days.",
        "partner.time-zone=Tokyo|set onboarding.partner.time-zone to a name of the IANA",
        "partner.time-zone=+09:00|set onboarding.partner.time-zone to a name of the IANA",
        "overdue-check=PT0S|set onboarding.overdue-check to a second or more",
      })
  void aWrongValueStopsTheStartWithASentence(String setting, String sentence) {
    application
        .withPropertyValues("onboarding." + setting)
        .run(
            context -> assertThat(context).getFailure().rootCause().hasMessageContaining(sentence));
  }

  @Test
  void whatIsNoWholeNumberIsNamed() {
    application
        .withPropertyValues("onboarding.deadlines.review=1.5")
        .run(
            context ->
                assertThat(context).getFailure().hasStackTraceContaining("deadlines.review"));
  }

  @Test
  void aTaskWithoutANumberStopsTheStart() {
    new ApplicationContextRunner()
        .withUserConfiguration(Deadlines.class)
        .withPropertyValues("onboarding.deadlines.review=1")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageStartingWith("Set onboarding.deadlines for account-info, choose-"));
  }

  @Test
  void aCountryWithoutKnownHolidaysIsSaidOnce(CapturedOutput log) {
    application
        .withPropertyValues("onboarding.partner.country=KR")
        .run(context -> context.getBean(TaskDeadlines.class).due("review"));
    assertThat(log.getAll().split("Public holidays of KR are not known", -1)).hasSize(2);
  }

  @Test
  void aStepOfAnOlderDiagramHasNone() {
    application.run(
        context -> assertThat(context.getBean(TaskDeadlines.class).due("credit-check")).isEmpty());
  }

  private static void assertDue(ApplicationContextRunner application, Instant due) {
    application.run(
        context ->
            assertThat(context.getBean(TaskDeadlines.class).due("review").orElseThrow().toInstant())
                .isEqualTo(due));
  }
}
