package io.cspdesk.onboarding.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.RunningApplication;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An onboarding that runs over a release gets the forms that fit the scripts and rules of today.
 */
class FormerReleaseTest extends RunningApplication {

  private static final String FORMER_HTML = "<form>As it was in the former release</form>";

  @Autowired private RepositoryService repository;
  @Autowired private IdentityService identities;

  private String deploymentId;
  private String definition;

  @BeforeEach
  void deployTheFormerRelease() {
    deploymentId =
        repository
            .createDeployment()
            .name("former release")
            .addClasspathResource("processes/customer-onboarding.bpmn")
            .addString("start-onboarding.html", FORMER_HTML)
            .addString("account-info.html", FORMER_HTML)
            .deploy()
            .getId();
    definition =
        ENGINE
            + "/process-definition/"
            + repository
                .createProcessDefinitionQuery()
                .deploymentId(deploymentId)
                .singleResult()
                .getId();
    User stranger = identities.newUser("stranger");
    stranger.setPassword("stranger");
    identities.saveUser(stranger);
  }

  @AfterEach
  void forgetIt() {
    repository.deleteDeployment(deploymentId, true);
    identities.deleteUser("stranger");
  }

  @Test
  void getsTheFormsOfTodayAndTheirScripts() {
    String taskForm = "/task/" + accountInfo() + "/deployed-form";

    Answer ofTask = get("sally", ENGINE + taskForm);
    assertThat(ofTask.status()).isEqualTo(200);
    assertThat(ofTask.text())
        .contains("data-form=\"account-info\"")
        .doesNotContain("former release");
    Answer ofStart = get("sally", definition + "/deployed-start-form");
    assertThat(ofStart.status()).isEqualTo(200);
    assertThat(ofStart.text())
        .contains("data-form=\"start-onboarding\"")
        .doesNotContain("former release");

    Matcher script = Pattern.compile("/forms/[0-9a-f]+/onboarding\\.js").matcher(ofTask.text());
    assertThat(script.find()).isTrue();
    Answer found = get(null, script.group());
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.contentType()).startsWith("text/javascript");
    assertThat(found.headers().getCacheControl()).isEqualTo("no-cache");
    assertThat(get(null, "/forms/of-another-release/onboarding.js").status()).isEqualTo(404);
  }

  @Test
  void isAskedWhetherItMayBeSeen() {
    String taskForm = ENGINE + "/task/" + accountInfo() + "/deployed-form";

    assertThat(get("stranger", taskForm).status()).isEqualTo(403);
    assertThat(get("stranger", definition + "/deployed-start-form").status()).isEqualTo(403);
    assertThat(get(null, taskForm).status()).isEqualTo(401);
  }

  private String accountInfo() {
    String key = newKey();
    Map<String, Object> account =
        Map.of("companyName", "Fourth Coffee", "domainPrefix", newPrefix());
    Answer started =
        post(
            "sally",
            definition + "/start",
            Map.of("businessKey", key, "variables", typed(Map.of("account", account))));
    assertThat(started.status()).isEqualTo(200);
    runJobs(key);
    return taskId(key, "account-info");
  }
}
