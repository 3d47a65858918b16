package io.cspdesk.onboarding.access;

/** The groups of the engine. */
enum Role {
  GLOBAL_ADMIN("global-admin", "Global admins"),
  USER_MANAGEMENT_ADMIN("user-management-admin", "User management admins"),
  ADMIN_AGENT("admin-agent", "Admin agents"),
  SALES_AGENT("sales-agent", "Sales agents"),
  /** Watches in Cockpit, sees everything, works no task. */
  ONBOARDING_MANAGER("onboarding-manager", "Onboarding managers"),
  /** Other systems: may start and read, may work no task. */
  INTEGRATION("integration", "Integration");

  private final String groupId;
  private final String title;

  Role(String groupId, String title) {
    this.groupId = groupId;
    this.title = title;
  }

  String groupId() {
    return groupId;
  }

  String title() {
    return title;
  }

  boolean isStaff() {
    return this != ONBOARDING_MANAGER && this != INTEGRATION;
  }
}
