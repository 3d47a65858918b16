package io.cspdesk.onboarding.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** A user of the embedded default; the password is the user name. */
record DemoUser(String id, String lastName, String groupId) {

  static List<DemoUser> all() {
    return List.of(
        new DemoUser("grace", "Global admin", Role.GLOBAL_ADMIN.groupId()),
        new DemoUser("uma", "User management admin", Role.USER_MANAGEMENT_ADMIN.groupId()),
        new DemoUser("adam", "Admin agent", Role.ADMIN_AGENT.groupId()),
        new DemoUser("sally", "Sales agent", Role.SALES_AGENT.groupId()),
        new DemoUser("mona", "Onboarding manager", Role.ONBOARDING_MANAGER.groupId()),
        new DemoUser("crm", "Integration", Role.INTEGRATION.groupId()),
        new DemoUser("admin", "Administrator", Access.ADMINS));
  }

  void addTo(IdentityService identities) {
    if (identities.createUserQuery().userId(id).count() > 0) {
      return;
    }
    User user = identities.newUser(id);
    user.setFirstName(Character.toUpperCase(id.charAt(0)) + id.substring(1));
    user.setLastName(lastName);
    user.setPassword(id);
    identities.saveUser(user);
    identities.createMembership(id, groupId);
  }
}
