package io.cspdesk.onboarding.access;

import io.cspdesk.onboarding.WrongSettings;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * For real, nobody may sign in with a demo password, which a database that once served a demo still
 * knows; and there must be an administrator, since the web applications let anybody make the first.
 */
@Component
@Profile("production")
class NoOpenDoor implements SmartInitializingSingleton {

  private final IdentityService identities;
  private final ProcessEngineConfigurationImpl engine;

  NoOpenDoor(ProcessEngine engine) {
    this.identities = engine.getIdentityService();
    ProcessEngineConfiguration configuration = engine.getProcessEngineConfiguration();
    this.engine = (ProcessEngineConfigurationImpl) configuration;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> reasons = new ArrayList<>();
    List<String> open = DemoUser.all().stream().map(DemoUser::id).filter(this::isOpen).toList();
    if (!open.isEmpty()) {
      reasons.add(
          "The users "
              + String.join(", ", open)
              + " of this database have the passwords of the demo: give them others or delete them,"
              + " or set spring.datasource.url to another database");
    }
    if (identities.createUserQuery().memberOfGroup(Role.CAMUNDA_ADMIN.id()).count() == 0) {
      reasons.add(
          "There is no administrator yet: set camunda.bpm.admin-user.id and"
              + " camunda.bpm.admin-user.password for the first start");
    }
    if (!reasons.isEmpty()) {
      throw new WrongSettings(reasons);
    }
  }

  /** Without signing in, since failing to counts towards locking the user. */
  private boolean isOpen(String id) {
    return identities.createUserQuery().userId(id).singleResult() instanceof UserEntity user
        && engine
            .getPasswordManager()
            .check(EncryptionUtil.saltPassword(id, user.getSalt()), user.getPassword());
  }
}
