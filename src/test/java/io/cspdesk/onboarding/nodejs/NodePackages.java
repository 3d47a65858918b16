package io.cspdesk.onboarding.nodejs;

import io.cspdesk.onboarding.SystemPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The tools in node_modules, exactly as package-lock.json names them. */
final class NodePackages {

  private static final Path LOCK = Path.of("package-lock.json");

  /** npm writes it last. */
  private static final Path INSTALLED = Path.of("node_modules", ".package-lock.json");

  private NodePackages() {}

  static void install() throws IOException, InterruptedException {
    if (isInstalled()) {
      return;
    }
    CommandRun run = CommandRun.of(new ProcessBuilder(npm().toString(), "ci"));
    if (!run.succeeded()) {
      throw new IllegalStateException("npm ci failed.\n" + run.output());
    }
  }

  private static boolean isInstalled() throws IOException {
    return Files.exists(INSTALLED)
        && Files.getLastModifiedTime(INSTALLED).compareTo(Files.getLastModifiedTime(LOCK)) >= 0;
  }

  /** With the system's own Node.js, for which it was made. */
  private static Path npm() {
    List<String> names = List.of(NodeInstallation.isWindows() ? "npm.cmd" : "npm");
    Optional<Path> found = SystemPrograms.onPath(names);
    if (found.isEmpty() && SystemPrograms.installedWithApt(List.of("nodejs", "npm"))) {
      found = SystemPrograms.onPath(names);
    }
    return found.orElseThrow(
        () ->
            new IllegalStateException(
                "The tools that check the forms and the model are installed with npm: it is not on"
                    + " the PATH, and apt-get (as root) could not install it. Install npm, then run"
                    + " the tests again."));
  }
}
