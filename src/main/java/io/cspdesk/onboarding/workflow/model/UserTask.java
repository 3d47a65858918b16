package io.cspdesk.onboarding.workflow.model;

import static io.cspdesk.onboarding.workflow.model.ProcessVariable.ACCOUNT;
import static io.cspdesk.onboarding.workflow.model.ProcessVariable.AGREEMENT;
import static io.cspdesk.onboarding.workflow.model.ProcessVariable.EXISTING_CUSTOMER;
import static io.cspdesk.onboarding.workflow.model.ProcessVariable.EXISTING_DOMAIN;
import static io.cspdesk.onboarding.workflow.model.ProcessVariable.INDIRECT_RESELLER_ID;
import static io.cspdesk.onboarding.workflow.model.ProcessVariable.INVITATION;
import static io.cspdesk.onboarding.workflow.model.ProcessVariable.SUBSCRIPTIONS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The user tasks, what completing each may set, and the decisions that each allows. */
public enum UserTask {
  ACCOUNT_INFO(
      "account-info",
      Roles.STAFF,
      Set.of(ACCOUNT, EXISTING_CUSTOMER, EXISTING_DOMAIN),
      ProcessVariable.ACCOUNT_DECISION,
      List.of("continue", "existing-customer", "cancel")),
  DUPLICATE_FOUND(
      "duplicate-found",
      Roles.STAFF,
      Set.of(),
      ProcessVariable.DUPLICATE_DECISION,
      List.of("close", "different-customer")),
  CONFIRM_AGREEMENT("confirm-agreement", Roles.ATTESTING, Set.of(AGREEMENT), null, List.of()),
  SELECT_RESELLER("select-reseller", Roles.STAFF, Set.of(INDIRECT_RESELLER_ID), null, List.of()),
  CHOOSE_SUBSCRIPTIONS(
      "choose-subscriptions",
      Roles.BUYERS,
      Set.of(SUBSCRIPTIONS),
      ProcessVariable.SUBSCRIPTIONS_DECISION,
      List.of("continue", "none")),
  REVIEW(
      "review",
      Roles.BUYERS,
      Set.of(),
      ProcessVariable.REVIEW_DECISION,
      List.of(
          "submit",
          "update-account",
          "update-agreement",
          "update-reseller",
          "update-subscriptions",
          "cancel")),
  REQUEST_RELATIONSHIP(
      "request-relationship",
      Roles.BUYERS,
      Set.of(INVITATION),
      ProcessVariable.RELATIONSHIP_DECISION,
      List.of("sent", "withdraw")),
  FOLLOW_UP_INVITATION(
      "follow-up-invitation",
      Roles.BUYERS,
      Set.of(),
      ProcessVariable.RELATIONSHIP_DECISION,
      List.of("resend", "keep-waiting", "accepted", "withdraw")),
  RESOLVE_ORDER(
      "resolve-order",
      Roles.BUYERS,
      Set.of(),
      ProcessVariable.ORDER_DECISION,
      List.of("retry", "update-subscriptions", "finish-without-order")),
  SETTLE_CANCELLATION("settle-cancellation", Roles.ADMIN_AGENTS, Set.of(), null, List.of()),
  HAND_OVER("hand-over", Roles.STAFF, Set.of(), null, List.of());

  private final String id;
  private final List<String> candidateGroups;
  private final Set<ProcessVariable> own;
  private final ProcessVariable decision;
  private final List<String> decisions;

  UserTask(
      String id,
      List<String> candidateGroups,
      Set<ProcessVariable> own,
      ProcessVariable decision,
      List<String> decisions) {
    this.id = id;
    this.candidateGroups = candidateGroups;
    this.own = own;
    this.decision = decision;
    this.decisions = decisions;
  }

  /** The id in the BPMN, which is the task definition key. */
  public String id() {
    return id;
  }

  /** The roles that may work it, as in the BPMN. */
  public List<String> candidateGroups() {
    return candidateGroups;
  }

  public boolean maySet(ProcessVariable variable) {
    return own.contains(variable) || variable == decision;
  }

  public Optional<ProcessVariable> decision() {
    return Optional.ofNullable(decision);
  }

  public List<String> decisions() {
    return decisions;
  }

  public static Optional<UserTask> ofId(String id) {
    return Arrays.stream(values()).filter(task -> task.id.equals(id)).findFirst();
  }

  /** Partner Center docs: add-a-new-customer, confirm-customer-agreement, csp-offers. */
  private static final class Roles {

    static final List<String> STAFF =
        List.of("global-admin", "user-management-admin", "admin-agent", "sales-agent");
    static final List<String> BUYERS = List.of("global-admin", "admin-agent", "sales-agent");
    static final List<String> ADMIN_AGENTS = List.of("global-admin", "admin-agent");
    static final List<String> ATTESTING = List.of("admin-agent", "sales-agent");
  }
}
