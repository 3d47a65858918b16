package io.cspdesk.onboarding.workflow.task;

import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one user task allows, checks and causes. */
abstract class TaskRules {

  private final List<Role> roles;
  private final Set<ProcessVariable<?>> writes;
  private final @Nullable ProcessVariable<Decision> decision;
  private final List<Decision> decisions;

  /** Nothing to decide. */
  TaskRules(List<Role> roles, Set<ProcessVariable<?>> writes) {
    this(roles, writes, null);
  }

  TaskRules(
      List<Role> roles,
      Set<ProcessVariable<?>> writes,
      @Nullable ProcessVariable<Decision> decision,
      Decision... decisions) {
    this.roles = roles;
    this.writes = writes;
    this.decision = decision;
    this.decisions = List.of(decisions);
  }

  final List<Role> roles() {
    return roles;
  }

  final Set<ProcessVariable<?>> writes() {
    return writes;
  }

  final Optional<ProcessVariable<Decision>> decision() {
    return Optional.ofNullable(decision);
  }

  final List<Decision> decisions() {
    return decisions;
  }

  /** The task whose last worker gets this one; empty: whoever did it before. */
  Optional<UserTask> sameWorkerAs() {
    return Optional.empty();
  }

  /** Why it may no longer, or not yet, be decided so. */
  Optional<Rejection> refusal(Decision decision, Standing standing) {
    return Optional.empty();
  }

  /**
   * What follows, beside what the person wrote and the section that a decision sends back.
   *
   * @param decision where there is something to decide
   */
  void follow(@Nullable Decision decision, OnboardingVariables variables, Completion completion) {}

  /** The decision conflicts with how the onboarding stands. */
  final Optional<Rejection> conflictIf(boolean conflicts, String code, String reason) {
    return conflicts
        ? Optional.of(Rejection.conflict(decision().orElseThrow().id(), code, reason))
        : Optional.empty();
  }
}
