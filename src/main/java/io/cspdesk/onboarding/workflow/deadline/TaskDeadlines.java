package io.cspdesk.onboarding.workflow.deadline;

import static java.util.stream.Collectors.joining;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.calendar.BusinessCalendar;
import io.cspdesk.onboarding.calendar.BusinessTime;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** By when each step is to be done, from now by the engine's clock. */
@Component
public class TaskDeadlines {

  private static final Logger LOG = LoggerFactory.getLogger(TaskDeadlines.class);
  private static final String SETTING = "onboarding.deadlines";

  /** More than a year of business days is a slip of the keyboard. */
  private static final int MOST = 366;

  private final Map<UserTask, Integer> businessDays = new EnumMap<>(UserTask.class);
  private final BusinessTime time;
  private final Clock clock;

  TaskDeadlines(OnboardingProperties properties, Clock clock) {
    this.clock = clock;
    read(properties.deadlines());
    String country = properties.partner().country();
    BusinessCalendar calendar = BusinessCalendar.of(country);
    this.time = new BusinessTime(calendar, properties.partner().effectiveTimeZone());
    if (!calendar.knowsHolidays()) {
      LOG.warn("Public holidays of {} are not known: deadlines spare its weekends only.", country);
    }
  }

  /** Empty for a step that an older diagram had. */
  public Optional<Date> due(String taskId) {
    return UserTask.ofId(taskId)
        .map(businessDays::get)
        .map(days -> time.after(clock.instant(), days))
        .map(Date::from);
  }

  private void read(Map<String, Integer> settings) {
    List<String> unknown = settings.keySet().stream().filter(key -> task(key).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          SETTING + " knows no task " + list(unknown) + ": set those of " + list(ids()) + ".");
    }
    List<String> wrong =
        settings.keySet().stream().filter(key -> !isInRange(settings.get(key))).toList();
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(
          "Set %s for %s to a whole number of business days from 0 to %d."
              .formatted(SETTING, list(wrong), MOST));
    }
    // whoever comes first overrides: an environment variable, which has no hyphens, the file
    settings.forEach((key, days) -> businessDays.putIfAbsent(task(key).orElseThrow(), days));
    List<String> missing =
        Arrays.stream(UserTask.values())
            .filter(task -> !businessDays.containsKey(task))
            .map(UserTask::id)
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "Set " + SETTING + " for " + list(missing) + " as well, in business days.");
    }
  }

  private static boolean isInRange(@Nullable Integer days) {
    return days != null && days >= 0 && days <= MOST;
  }

  private static Optional<UserTask> task(String key) {
    return Arrays.stream(UserTask.values())
        .filter(task -> letters(task.id()).equals(letters(key)))
        .findFirst();
  }

  private static String letters(String id) {
    return id.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
  }

  private static List<String> ids() {
    return Stream.of(UserTask.values()).map(UserTask::id).toList();
  }

  private static String list(Collection<String> ids) {
    return ids.stream().sorted().collect(joining(", "));
  }
}
