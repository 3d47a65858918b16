package io.cspdesk.onboarding.access;

import io.cspdesk.onboarding.workflow.model.Role;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** A user of the embedded default; the password is the user name. */
record DemoUser(String id, String lastName, String groupId) {

  static List<DemoUser> all() {
    return List.of(
        new DemoUser("grace", "Global admin", Role.GLOBAL_ADMIN.id()),
        new DemoUser("uma", "User management admin", Role.USER_MANAGEMENT_ADMIN.id()),
        new DemoUser("adam", "Admin agent", Role.ADMIN_AGENT.id()),
        new DemoUser("sally", "Sales agent", Role.SALES_AGENT.id()),
        new DemoUser("mona", "Onboarding manager", Role.ONBOARDING_MANAGER.id()),
        new DemoUser("crm", "Integration", Role.INTEGRATION.id()),
        new DemoUser("admin", "Administrator", Role.CAMUNDA_ADMIN.id()));
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
