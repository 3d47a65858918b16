package io.cspdesk.onboarding.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Chromium that the browser tests drive: the system's, else one installed with apt-get, else
 * the one Playwright installs. A machine that can have none fails the tests; it does not skip them.
 *
 * @param executable absent for Playwright's own
 */
record ChromiumInstallation(Optional<Path> executable) {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** With all fonts of Japanese text: without them the screenshots show empty boxes. */
  private static final List<String> PACKAGES = List.of("chromium", "fonts-noto-cjk");

  private static final long MINUTES_FOR_A_DOWNLOAD = 10;

  static ChromiumInstallation present() {
    Optional<Path> found = onPath(NAMES);
    if (found.isEmpty() && installedWithApt()) {
      found = onPath(NAMES);
    }
    if (found.isEmpty() && !installedByPlaywright()) {
      throw new IllegalStateException(
          "The browser tests need Chromium: none of "
              + NAMES
              + " is on the PATH, and neither apt-get (as root) nor Playwright could install it."
              + " Install Chromium, then run the tests again.");
    }
    return new ChromiumInstallation(found);
  }

  private static boolean installedWithApt() {
    if (!"root".equals(System.getProperty("user.name")) || onPath(List.of("apt-get")).isEmpty()) {
      return false;
    }
    boolean updated = succeeds("apt-get", "update");
    return updated
        && succeeds(
            Stream.concat(
                    Stream.of("apt-get", "install", "-y", "--no-install-recommends"),
                    PACKAGES.stream())
                .toArray(String[]::new));
  }

  /** In a process of its own, for Playwright's command line ends the process it runs in. */
  private static boolean installedByPlaywright() {
    return succeeds(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        "com.microsoft.playwright.CLI",
        "install",
        "chromium");
  }

  private static boolean succeeds(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Path log = Files.createTempFile("chromium-installation", ".log");
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      if (process.waitFor(MINUTES_FOR_A_DOWNLOAD, TimeUnit.MINUTES)) {
        return process.exitValue() == 0;
      }
      process.destroy();
      return false;
    } catch (IOException impossible) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<Path> onPath(List<String> names) {
    List<String> directories =
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return names.stream()
        .flatMap(name -> directories.stream().map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
