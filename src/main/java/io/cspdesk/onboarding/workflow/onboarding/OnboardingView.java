package io.cspdesk.onboarding.workflow.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an onboarding stands.
 *
 * @param correlationId names it in logs and at Microsoft's support
 * @param findings as the last check wrote them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OnboardingView(
    String businessKey,
    OnboardingState state,
    @Nullable String outcome,
    @Nullable String correlationId,
    @Nullable String companyName,
    @Nullable String country,
    @Nullable String domain,
    @Nullable String customerId,
    List<String> orderIds,
    List<CurrentTask> currentTasks,
    JsonNode findings,
    List<Incident> incidents,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime endedAt) {

  /** A step that waits for a person. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CurrentTask(
      String id,
      String name,
      List<String> candidateGroups,
      @Nullable String assignee,
      OffsetDateTime createdAt,
      @Nullable OffsetDateTime dueAt) {}

  /** A step that failed for good until somebody retries it. */
  public record Incident(String activityId, @Nullable String message) {}

  /** One page of many; {@code page} counts from 0. */
  public record Page(List<OnboardingView> items, int page, int size, long total) {}
}
