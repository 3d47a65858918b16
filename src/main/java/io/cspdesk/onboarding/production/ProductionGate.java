package io.cspdesk.onboarding.production;

import io.cspdesk.onboarding.WrongSettings;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Does not let the profile {@code production} start with what is only fit for a demo. Tells all
 * reasons at once, and before a database is opened or a port listens.
 */
@Component
@Profile(ProductionGate.PROFILE)
class ProductionGate implements BeanFactoryPostProcessor, PriorityOrdered {

  static final String PROFILE = "production";

  private static final String DEMO_DATABASE = "jdbc:h2:file:./data/";
  private static final String DEMO_KEY = "data/setup-information.key";
  private static final int SHORTEST_PASSWORD = 10;

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    Environment environment =
        beans.getBean(ConfigurableApplicationContext.ENVIRONMENT_BEAN_NAME, Environment.class);
    List<String> reasons = new ArrayList<>();
    partnerCenter(environment, reasons);
    if (environment.getProperty("onboarding.demo-users", Boolean.class, false)) {
      reasons.add("onboarding.demo-users must be false: their passwords are their names");
    }
    database(environment, reasons);
    if (setting(environment, "onboarding.setup-information.key-file").endsWith(DEMO_KEY)) {
      reasons.add(
          "onboarding.setup-information.key-file must be a file of your own, away from the database"
              + " whose secrets it encrypts");
    }
    firstAdministrator(environment, reasons);
    if (!reasons.isEmpty()) {
      throw new WrongSettings(reasons);
    }
  }

  private void partnerCenter(Environment environment, List<String> reasons) {
    if (!PartnerCenterProperties.isRemote(environment)) {
      reasons.add(
          "partner-center.tenant, partner-center.application-id, partner-center.application-secret"
              + " and partner-center.refresh-token must be set: with none of them the embedded"
              + " simulator is used, which sells nothing");
      return;
    }
    try {
      PartnerCenterProperties settings =
          Binder.get(environment).bindOrCreate("partner-center", PartnerCenterProperties.class);
      if (settings.isUnencrypted()) {
        reasons.add(
            "partner-center.base-url and partner-center.authority must start with https://, as"
                + " they do when they are not set");
      }
    } catch (BindException e) {
      reasons.addAll(wrong(e).sentences());
    }
  }

  /** Anything else, such as a time that is none, Spring Boot explains better itself. */
  private static WrongSettings wrong(BindException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof WrongSettings wrong) {
        return wrong;
      }
    }
    throw failure;
  }

  private void database(Environment environment, List<String> reasons) {
    String url = setting(environment, "spring.datasource.url");
    if (url.isBlank() || url.startsWith(DEMO_DATABASE) || url.startsWith("jdbc:h2:mem:")) {
      reasons.add(
          "spring.datasource.url must be a database of your own, such as"
              + " jdbc:h2:file:/var/lib/csp-onboarding/onboarding;DB_CLOSE_ON_EXIT=FALSE");
    }
    if (setting(environment, "spring.datasource.password").isBlank()) {
      reasons.add("spring.datasource.password must be set");
    }
  }

  /** The engine would refuse these as well, but later and in its own words. */
  private void firstAdministrator(Environment environment, List<String> reasons) {
    String id = setting(environment, "camunda.bpm.admin-user.id");
    String password = setting(environment, "camunda.bpm.admin-user.password");
    if (id.isBlank() && password.isBlank()) {
      return;
    }
    boolean isStrong =
        password.length() >= SHORTEST_PASSWORD
            && password.matches("(?s)(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)(?=.*[^A-Za-z0-9]).*")
            && !password.contains(id);
    if (id.isBlank() || !isStrong) {
      reasons.add(
          "camunda.bpm.admin-user.id and camunda.bpm.admin-user.password belong together, and the"
              + " password must have at least 10 characters, among them small and capital letters,"
              + " digits and others, and not the id");
    }
  }

  private static String setting(Environment environment, String key) {
    String value = environment.getProperty(key, "");
    return value.isBlank() ? "" : value;
  }
}
