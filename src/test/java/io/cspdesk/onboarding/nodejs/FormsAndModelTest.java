package io.cspdesk.onboarding.nodejs;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each test is a script of package.json, so "npm run lint" does the same by hand. */
class FormsAndModelTest {

  private static NodeInstallation node;

  @BeforeAll
  static void haveTheTools() throws Exception {
    node = NodeInstallation.present();
    NodePackages.install();
  }

  @Test
  void unitTests() throws Exception {
    passes("test");
  }

  @Test
  void format() throws Exception {
    passes("format");
  }

  @Test
  void lint() throws Exception {
    passes("lint");
  }

  @Test
  void types() throws Exception {
    passes("types");
  }

  @Test
  void model() throws Exception {
    passes("model");
  }

  private static void passes(String script) throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder(node.executable().toString(), "--run", script);
    command
        .environment()
        .merge(
            "PATH",
            node.executable().getParent().toString(),
            (path, own) -> own + File.pathSeparator + path);
    CommandRun run = CommandRun.of(command);
    if (!run.succeeded()) {
      fail("npm run " + script + "\n" + run.output());
    }
  }
}
