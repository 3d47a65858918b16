package io.cspdesk.onboarding.workflow.model;

import java.util.List;

/** Who takes part: the groups of the engine, and the candidate groups of the tasks. */
public enum Role implements Word {
  GLOBAL_ADMIN("Global admins"),
  USER_MANAGEMENT_ADMIN("User management admins"),
  ADMIN_AGENT("Admin agents"),
  SALES_AGENT("Sales agents"),
  /** Watches in Cockpit, sees everything, works no task. */
  ONBOARDING_MANAGER("Onboarding managers"),
  /** Other systems: may start and read, may work no task. */
  INTEGRATION("Integration"),
  /** The engine's own group for those who may do everything. */
  CAMUNDA_ADMIN("Administrators");

  /** Who works onboardings. Partner Center docs: add-a-new-customer. */
  public static final List<Role> STAFF =
      List.of(GLOBAL_ADMIN, USER_MANAGEMENT_ADMIN, ADMIN_AGENT, SALES_AGENT);

  /** Who may order and ask for a relationship. Partner Center docs: csp-offers. */
  public static final List<Role> BUYERS = List.of(GLOBAL_ADMIN, ADMIN_AGENT, SALES_AGENT);

  /** Who may attest an agreement. Partner Center docs: confirm-customer-agreement. */
  public static final List<Role> ATTESTING = List.of(ADMIN_AGENT, SALES_AGENT);

  private final String title;

  Role(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
