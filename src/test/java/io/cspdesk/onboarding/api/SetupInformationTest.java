package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.EveryTable;
import io.cspdesk.onboarding.RunningApplication;
import io.cspdesk.onboarding.example.Examples;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** The first password of a new tenant: shown to one person, once, and standing nowhere. */
@ExtendWith(OutputCaptureExtension.class)
class SetupInformationTest extends RunningApplication {

  @Autowired JdbcTemplate jdbc;

  private String key;
  private String handOver;

  @BeforeEach
  void provision() {
    key = startedAs("sally", full());
    runJobs(key);
    String review = taskId(key, "review");
    assertThat(claim("sally", review).status()).isEqualTo(204);
    assertThat(complete("sally", review, Map.of("reviewDecision", "submit")).status())
        .isEqualTo(204);
    assertThat(currentTask(standing(key))).isEqualTo("hand-over");
    handOver = taskId(key, "hand-over");
    // it comes to whoever submitted; these tests begin with nobody
    assertThat(post("adam", ENGINE + "/task/" + handOver + "/unclaim", Map.of()).status())
        .isEqualTo(403);
    assertThat(post("sally", ENGINE + "/task/" + handOver + "/unclaim", Map.of()).status())
        .isEqualTo(204);
  }

  @Test
  void itIsShownToTheAssigneeOnceAndThePasswordStandsNowhere(CapturedOutput log) {
    assertProblem(reveal("adam"), 403, "", "not-your-hand-over");
    assertProblem(reveal("sally"), 403, "", "not-your-hand-over");
    assertProblem(reveal("admin"), 403, "", "not-your-hand-over");
    assertThat(claim("sally", handOver).status()).isEqualTo(204);
    assertProblem(reveal("adam"), 403, "", "not-your-hand-over");
    String before = everyColumnOfEveryTable();

    Answer revealed = reveal("sally");

    assertThat(revealed.status()).isEqualTo(200);
    assertThat(revealed.headers().getCacheControl()).contains("no-store");
    JsonNode information = revealed.json();
    assertThat(information.get("userName").asText()).contains("@").contains(".onmicrosoft.com");
    String password = information.get("temporaryPassword").asText();
    assertThat(password).hasSizeGreaterThan(7);
    assertProblem(reveal("sally"), 410, "", "already-revealed");
    assertThat(encryptedPassword()).isNull();
    assertThat(complete("sally", handOver, Map.of()).status()).isEqualTo(204);
    assertThat(get("crm", resource(key)).json().get("outcome").asText()).isEqualTo("onboarded");
    assertProblem(reveal("sally"), 403, "", "not-your-hand-over");
    String after = everyColumnOfEveryTable();
    assertThat(before).contains(key).contains(Examples.COMPANY);
    assertThat(before.contains(password)).as("in the database before it was shown").isFalse();
    assertThat(after.contains(password)).as("in the database after it was shown").isFalse();
    assertThat(log.getAll().contains(password)).as("in the log").isFalse();
  }

  @Test
  void whatNobodyLookedAtIsGoneAtTheEndOfTheHandOver() {
    assertThat(encryptedPassword()).isNotEmpty();

    assertThat(claim("uma", handOver).status()).isEqualTo(204);
    assertThat(complete("uma", handOver, Map.of()).status()).isEqualTo(204);

    assertThat(encryptedPassword()).isNull();
    assertProblem(reveal("uma"), 403, "", "not-your-hand-over");
  }

  @Test
  void anUnknownOnboardingHasNone() {
    assertProblem(
        post("sally", API + "/no-such-key/setup-information", Map.of()),
        404,
        "",
        "unknown-onboarding");
  }

  @Test
  void aFormRidesOnTheSessionOfTasklistButChangesNothingWithoutItsToken() {
    WebSession session = new WebSession();
    String tasklist = "/camunda/app/tasklist/default/";
    session.remember(send(HttpMethod.GET, tasklist, session.withoutToken(), null).headers());
    Answer login =
        send(
            HttpMethod.POST,
            "/camunda/api/admin/auth/user/default/login/tasklist",
            session.withForm(),
            "username=sally&password=sally");
    assertThat(login.status()).isEqualTo(200);
    session.remember(login.headers());
    session.remember(send(HttpMethod.GET, tasklist, session.withoutToken(), null).headers());
    assertThat(claim("sally", handOver).status()).isEqualTo(204);

    Answer countries = send(HttpMethod.GET, "/api/countries", session.withoutToken(), null);
    Answer withoutToken = send(HttpMethod.POST, setupInformation(), session.withoutToken(), "");
    Answer atTheEngine = send(HttpMethod.GET, "/engine-rest/task", session.withToken(), null);
    Answer withToken = send(HttpMethod.POST, setupInformation(), session.withToken(), "");

    assertThat(countries.status()).isEqualTo(200);
    assertThat(countries.json().get("items")).isNotEmpty();
    assertThat(withoutToken.status()).isEqualTo(401);
    assertThat(atTheEngine.status()).isEqualTo(401);
    assertThat(withToken.status()).as(withToken.contentType()).isEqualTo(200);
  }

  private Answer reveal(String user) {
    return post(user, setupInformation(), "");
  }

  private String setupInformation() {
    return resource(key) + "/setup-information";
  }

  private Answer claim(String user, String task) {
    return post(user, ENGINE + "/task/" + task + "/claim", Map.of("userId", user));
  }

  private String encryptedPassword() {
    return jdbc.queryForObject(
        "select encrypted_password from setup_information where business_key = ?",
        String.class,
        key);
  }

  private String everyColumnOfEveryTable() {
    return EveryTable.of(jdbc);
  }
}
