package io.cspdesk.onboarding.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.RunningApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

class SignInTest extends RunningApplication {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/engine",
        "/engine-rest/task",
        "/api/countries",
        "/api/onboardings",
        "/api/onboardings/x",
        "/simulator/control/customers"
      })
  void nobodyGetsInWithoutSigningIn(String path) {
    // a wrong password locks its user for seconds, so it is one whom no other test needs
    HttpHeaders wrongPassword = signedIn("grace", "sally");
    HttpHeaders unknown = signedIn("nobody");
    HttpHeaders garbage = new HttpHeaders();
    garbage.set(HttpHeaders.AUTHORIZATION, "Basic %%%");
    for (HttpHeaders headers :
        new HttpHeaders[] {signedIn(null), wrongPassword, unknown, garbage}) {
      Answer answer = send(HttpMethod.GET, path, headers, null);

      assertThat(answer.status()).as(answer.text()).isEqualTo(401);
      assertThat(answer.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Basic");
      assertThat(answer.contentType()).startsWith("application/problem+json");
      assertThat(answer.json().get("errors").isArray()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//api/countries",
        "/api/../api/countries",
        "/api;x=1/countries",
        "/x/..;/api/countries",
        "/%61pi/countries",
        "/API/countries",
        "//engine-rest/engine",
        "/%65ngine-rest/task",
        "/engine-rest;a=b/task"
      })
  void noSpellingOfThePathGoesAroundSigningIn(String path) {
    assertThat(get(null, path).status()).isBetween(400, 499);
  }

  @Test
  void aManagerStartsNothing() {
    assertProblem(post("mona", API, full()), 403, "", "forbidden");
    assertThat(post("mona", START + "/start", forEngine(full())).status()).isEqualTo(403);
    assertThat(post("mona", START + "/submit-form", forEngine(full())).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"crm", "mona", "uma"})
  void whoIsNoCandidateCompletesNothing(String user) {
    String key = startedAs("sally", full());
    runJobs(key);
    String task = taskId(key, "review");

    assertThat(complete(user, task, Map.of("reviewDecision", "submit")).status()).isEqualTo(403);
    assertThat(post(user, ENGINE + "/task/" + task + "/claim", Map.of("userId", user)).status())
        .isEqualTo(403);
    assertThat(currentTask(standing(key))).isEqualTo("review");
  }

  @Test
  void theSimulatorsControlIsForAdministrators() {
    assertThat(get("adam", "/simulator/control/customers").status()).isEqualTo(403);
    assertThat(get("mona", "/simulator/control/customers").status()).isEqualTo(403);
    Answer forAdmin = get("admin", "/simulator/control/customers");
    assertThat(forAdmin.status()).isEqualTo(200);
    assertThat(forAdmin.json().isArray()).isTrue();
  }
}
