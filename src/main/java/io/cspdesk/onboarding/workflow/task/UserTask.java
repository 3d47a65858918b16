package io.cspdesk.onboarding.workflow.task;

import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Role;
import io.cspdesk.onboarding.workflow.model.Word;
import java.util.List;
import java.util.Optional;

/** The user tasks, under the ids that they have in the BPMN. */
public enum UserTask implements Word {
  ACCOUNT_INFO(new AccountInfo()),
  DUPLICATE_FOUND(new DuplicateFound()),
  CONFIRM_AGREEMENT(new ConfirmAgreement()),
  SELECT_RESELLER(new SelectReseller()),
  CHOOSE_SUBSCRIPTIONS(new ChooseSubscriptions()),
  REVIEW(new Review()),
  REQUEST_RELATIONSHIP(new RequestRelationship()),
  FOLLOW_UP_INVITATION(new FollowUpInvitation()),
  RESOLVE_ORDER(new ResolveOrder()),
  SETTLE_CANCELLATION(new SettleCancellation()),
  HAND_OVER(new HandOver());

  private final TaskRules rules;

  UserTask(TaskRules rules) {
    this.rules = rules;
  }

  public static Optional<UserTask> ofId(String id) {
    return Word.ofId(UserTask.class, id);
  }

  /** The ids of the roles that may work it, as in the BPMN. */
  public List<String> candidateGroups() {
    return rules.roles().stream().map(Role::id).toList();
  }

  /** Whether completing it may set the variable. */
  public boolean maySet(ProcessVariable<?> variable) {
    return rules.writes().contains(variable)
        || rules.decision().filter(variable::equals).isPresent();
  }

  /** The variable that holds its decision; empty where there is nothing to decide. */
  public Optional<ProcessVariable<Decision>> decision() {
    return rules.decision();
  }

  public List<Decision> decisions() {
    return rules.decisions();
  }

  /** Whoever did that one last gets this one. */
  public UserTask sameWorkerAs() {
    return rules.sameWorkerAs().orElse(this);
  }

  /** Why it may no longer, or not yet, be completed so. */
  public Optional<Rejection> refusal(Decision decision, Standing standing) {
    return rules.refusal(decision, standing);
  }

  /** What follows, beside what the person wrote; the decision is among the variables by now. */
  public void complete(OnboardingVariables variables, Completion completion) {
    Decision decision = decision().map(variables::decision).orElse(null);
    variables.writeWord(
        ProcessVariable.SECTION_TO_UPDATE,
        decision == null ? null : decision.toUpdate().orElse(null));
    rules.follow(decision, variables, completion);
  }
}
