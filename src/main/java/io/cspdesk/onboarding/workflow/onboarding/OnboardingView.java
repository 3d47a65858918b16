package io.cspdesk.onboarding.workflow.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;

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
    String outcome,
    String correlationId,
    String companyName,
    String country,
    String domain,
    String customerId,
    List<String> orderIds,
    List<CurrentTask> currentTasks,
    JsonNode findings,
    List<Incident> incidents,
    OffsetDateTime startedAt,
    OffsetDateTime endedAt) {

  /** A step that waits for a person. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CurrentTask(
      String id,
      String name,
      List<String> candidateGroups,
      String assignee,
      OffsetDateTime createdAt,
      OffsetDateTime dueAt) {}

  /** A step that failed for good until somebody retries it. */
  public record Incident(String activityId, String message) {}

  /** One page of many; {@code page} counts from 0. */
  public record Page(List<OnboardingView> items, int page, int size, long total) {}
}
