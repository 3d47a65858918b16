package io.cspdesk.onboarding.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import java.util.Arrays;
import java.util.stream.Stream;
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

  static final String ADMINS = "camunda-admin";

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
      group(role.groupId(), role.title(), "WORKFLOW");
    }
    Stream.of(Role.values()).filter(Role::isStaff).forEach(this::staff);
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
    group(ADMINS, "Administrators", "SYSTEM");
    for (Resource resource : Resources.values()) {
      grant(ADMINS, resource, ANY, Permissions.ALL);
    }
  }

  private void group(String id, String name, String type) {
    if (identities.createGroupQuery().groupId(id).count() == 0) {
      Group group = identities.newGroup(id);
      group.setName(name);
      group.setType(type);
      identities.saveGroup(group);
    }
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    grant(role.groupId(), resource, id, permissions);
  }

  private void grant(String groupId, Resource resource, String id, Permission... permissions) {
    Authorization grant =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(groupId)
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    if (grant == null) {
      grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setGroupId(groupId);
      grant.setResource(resource);
      grant.setResourceId(id);
    }
    Arrays.stream(permissions).forEach(grant::addPermission);
    authorizations.saveAuthorization(grant);
  }
}
