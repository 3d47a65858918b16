package io.cspdesk.onboarding.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Sets up, at every start and without doubling anything, who may do what. */
@Component
class Access implements SmartInitializingSingleton {

  private final IdentityService identities;
  private final AuthorizationService authorizations;
  private final OnboardingProperties properties;

  Access(
      IdentityService identities,
      AuthorizationService authorizations,
      OnboardingProperties properties) {
    this.identities = identities;
    this.authorizations = authorizations;
    this.properties = properties;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (Role role : Role.values()) {
      group(role, role == Role.CAMUNDA_ADMIN ? "SYSTEM" : "WORKFLOW");
    }
    Role.STAFF.forEach(this::staff);
    manager();
    integration();
    administrators();
    if (properties.demoUsers()) {
      DemoUser.all().forEach(user -> user.addTo(identities));
    }
  }

  private void staff(Role role) {
    grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grant(role, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    // so that a task shows the names of its roles
    grant(role, Resources.GROUP, ANY, Permissions.READ);
    // Without READ_INSTANCE the cards of the task list show no company and no country; with
    // READ_TASK everybody sees who is waiting for whom, and still works only what is theirs.
    grant(
        role,
        Resources.PROCESS_DEFINITION,
        OnboardingProcess.KEY,
        Permissions.READ,
        Permissions.CREATE_INSTANCE,
        Permissions.READ_INSTANCE,
        Permissions.READ_TASK,
        Permissions.READ_HISTORY);
  }

  private void manager() {
    grant(Role.ONBOARDING_MANAGER, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grant(Role.ONBOARDING_MANAGER, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grant(Role.ONBOARDING_MANAGER, Resources.DEPLOYMENT, ANY, Permissions.READ);
    grant(
        Role.ONBOARDING_MANAGER,
        Resources.PROCESS_DEFINITION,
        OnboardingProcess.KEY,
        Permissions.READ,
        Permissions.READ_INSTANCE,
        Permissions.READ_TASK,
        Permissions.READ_HISTORY,
        ProcessDefinitionPermissions.RETRY_JOB);
  }

  private void integration() {
    grant(Role.INTEGRATION, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    grant(
        Role.INTEGRATION,
        Resources.PROCESS_DEFINITION,
        OnboardingProcess.KEY,
        Permissions.READ,
        Permissions.CREATE_INSTANCE,
        Permissions.READ_INSTANCE,
        Permissions.READ_TASK,
        Permissions.READ_HISTORY);
  }

  private void administrators() {
    for (Resource resource : Resources.values()) {
      grant(Role.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
    }
  }

  private void group(Role role, String type) {
    if (identities.createGroupQuery().groupId(role.id()).count() == 0) {
      Group group = identities.newGroup(role.id());
      group.setName(role.title());
      group.setType(type);
      identities.saveGroup(group);
    }
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    Authorization grant =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(role.id())
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    if (grant == null) {
      grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setGroupId(role.id());
      grant.setResource(resource);
      grant.setResourceId(id);
    }
    Arrays.stream(permissions).forEach(grant::addPermission);
    authorizations.saveAuthorization(grant);
  }
}
