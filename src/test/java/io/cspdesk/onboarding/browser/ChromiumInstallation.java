package io.cspdesk.onboarding.browser;

import io.cspdesk.onboarding.SystemPrograms;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

  static ChromiumInstallation present() {
    Optional<Path> found = SystemPrograms.onPath(NAMES);
    if (found.isEmpty() && SystemPrograms.installedWithApt(PACKAGES)) {
      found = SystemPrograms.onPath(NAMES);
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

  /** In a process of its own, for Playwright's command line ends the process it runs in. */
  private static boolean installedByPlaywright() {
    return SystemPrograms.succeeds(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        "com.microsoft.playwright.CLI",
        "install",
        "chromium");
  }
}
