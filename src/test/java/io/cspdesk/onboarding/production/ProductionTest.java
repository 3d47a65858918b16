package io.cspdesk.onboarding.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cspdesk.onboarding.OnboardingApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application with the profile that it runs for real with; every secret is invented. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionTest {

  private static final String ADMIN = "olga";
  private static final String PASSWORD = "Quiet-Harbour-17";

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void theDemosSettingsAreRefusedWithAllReasonsAndNoStackTrace(CapturedOutput log) {
    assertThat(catchThrowable(() -> start(Map.of("server.port", "0")))).isNotNull();

    assertThat(log.getAll())
        .contains("APPLICATION FAILED TO START")
        .contains("partner-center.tenant, partner-center.application-id", "simulator")
        .contains("spring.datasource.url must", "spring.datasource.password must")
        .contains("onboarding.setup-information.key-file must")
        .doesNotContain("\tat ")
        // the profile has switched them off
        .doesNotContain("onboarding.demo-users must");
  }

  @ParameterizedTest
  @CsvSource({
    "onboarding.demo-users, true, onboarding.demo-users must be false",
    "partner-center.tenant, a b, partner-center.tenant must be",
    "partner-center.application-secret, '', partner-center.application-secret must be",
    "partner-center.base-url, http://127.0.0.1:1, must start with https://",
    "partner-center.base-url, http://a.example.com, partner-center.base-url must start with",
    "spring.datasource.url, jdbc:h2:mem:x, spring.datasource.url must be",
    "spring.datasource.password, '', spring.datasource.password must be set",
    "camunda.bpm.admin-user.password, admin, the password must have at least 10 characters",
    "camunda.bpm.admin-user.id, Harbour, not the id"
  })
  void eachIsRefusedAlone(String key, String value, String reason, CapturedOutput log) {
    assertThat(catchThrowable(() -> start(real(key, value)))).isNotNull();

    assertThat(log.getAll())
        .contains(reason)
        .doesNotContain("\tat ", "invented-secret", "invented-refresh-token", PASSWORD);
    assertThat(log.getAll().lines().filter(line -> line.startsWith("  - "))).hasSize(1);
  }

  @Test
  void withItsOwnSettingsItStartsClosed() throws Exception {
    try (ConfigurableApplicationContext running = start(real("server.port", "0"))) {
      assertThat(status(running, "/engine-rest/process-definition?maxResults=10", "adam", "adam"))
          .isEqualTo(401);
      assertThat(status(running, "/engine-rest/process-definition?maxResults=10", ADMIN, PASSWORD))
          .isEqualTo(200);
      assertThat(status(running, "/engine-rest/process-definition", ADMIN, PASSWORD))
          .isEqualTo(400);
      assertThat(status(running, "/api/onboardings", ADMIN, PASSWORD)).isEqualTo(200);
      assertThat(status(running, "/simulator/control/customers", ADMIN, PASSWORD)).isEqualTo(404);
      assertThat(status(running, "/simulator/authority/simulator/oauth2/token", ADMIN, PASSWORD))
          .isEqualTo(404);

      nothingOfTheSimulatorIsThere(running);

      HttpResponse<String> page = get(running, "/camunda/app/tasklist/default/", null, null);
      assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
      List<String> cookies = page.headers().allValues("Set-Cookie");
      assertThat(cookies).hasSizeGreaterThanOrEqualTo(2).allMatch(c -> c.contains("Secure"));
      assertThat(cookies).allMatch(cookie -> cookie.contains("SameSite"));

      IdentityService identities = running.getBean(IdentityService.class);
      User user = identities.newUser("kim");
      user.setPassword("kim");
      assertThatThrownBy(() -> identities.saveUser(user)).hasMessageContaining("policy");
      demoUsersAndNoAdministratorAreFound(running, identities);
    }
  }

  private static void nothingOfTheSimulatorIsThere(ConfigurableApplicationContext running) {
    assertThat(
            running
                .getBean(JdbcClient.class)
                .sql("select upper(table_name) from information_schema.tables")
                .query(String.class)
                .list())
        .contains("ONBOARDING", "PARTNER_CENTER_SIGN_IN")
        .noneMatch(table -> table.startsWith("SIM"));
    assertThat(running.getBeanDefinitionNames())
        .extracting(running::getType)
        .extracting(String::valueOf)
        .noneMatch(type -> type.contains(".onboarding.simulator."));
  }

  private static void demoUsersAndNoAdministratorAreFound(
      ConfigurableApplicationContext running, IdentityService identities) {
    SmartInitializingSingleton door = (SmartInitializingSingleton) running.getBean("noOpenDoor");
    User sally = identities.newUser("sally");
    sally.setPassword("sally");
    ProcessEngineConfiguration engine =
        running.getBean(ProcessEngine.class).getProcessEngineConfiguration();
    // as it was when the demo made her
    engine.setEnablePasswordPolicy(false);
    identities.saveUser(sally);
    engine.setEnablePasswordPolicy(true);
    User adam = identities.newUser("adam");
    adam.setPassword(PASSWORD);
    identities.saveUser(adam);
    identities.deleteMembership(ADMIN, "camunda-admin");

    assertThatThrownBy(door::afterSingletonsInstantiated)
        .hasMessageContaining("The users sally of this database")
        .hasMessageContaining("There is no administrator yet");

    identities.deleteUser("sally");
    identities.createMembership(ADMIN, "camunda-admin");
    door.afterSingletonsInstantiated();
  }

  private Map<String, String> real(String key, String value) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "partner-center.tenant", "partner.example.com",
                "partner-center.application-id", "7d0f2f5e-3c7e-4f0a-9d59-0c6a3b7f1e42",
                "partner-center.application-secret", "invented-secret",
                "partner-center.refresh-token", "invented-refresh-token",
                "spring.datasource.url", "jdbc:h2:file:" + folder.resolve("onboarding"),
                "spring.datasource.password", "invented-secret",
                "onboarding.setup-information.key-file", folder.resolve("own.key").toString(),
                "camunda.bpm.admin-user.id", ADMIN,
                "camunda.bpm.admin-user.password", PASSWORD));
    settings.put("server.port", "0");
    settings.put(key, value);
    return settings;
  }

  private static ConfigurableApplicationContext start(Map<String, String> settings) {
    return new SpringApplicationBuilder(OnboardingApplication.class)
        .profiles(ProductionGate.PROFILE)
        .run(settings.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new));
  }

  private int status(
      ConfigurableApplicationContext running, String path, String user, String password)
      throws Exception {
    return get(running, path, user, password).statusCode();
  }

  private HttpResponse<String> get(
      ConfigurableApplicationContext running, String path, String user, String password)
      throws Exception {
    int port = ((ServletWebServerApplicationContext) running).getWebServer().getPort();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (user != null) {
      String credentials = user + ":" + password;
      request.header(
          "Authorization",
          "Basic "
              + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
