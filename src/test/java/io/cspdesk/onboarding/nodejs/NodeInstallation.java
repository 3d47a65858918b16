package io.cspdesk.onboarding.nodejs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/** The Node.js in Playwright's driver: one version for everybody, whatever the machine has. */
record NodeInstallation(Path executable) {

  private static final Path FOLDER = Path.of("target", "node").toAbsolutePath();

  static NodeInstallation present() throws IOException {
    String name = isWindows() ? "node.exe" : "node";
    String packed = "driver/" + platform() + "/" + name;
    URL resource =
        Optional.ofNullable(NodeInstallation.class.getClassLoader().getResource(packed))
            .orElseThrow(
                () -> new IllegalStateException("Playwright's driver has no Node.js at " + packed));
    Path executable = FOLDER.resolve(name);
    URLConnection connection = resource.openConnection();
    try (InputStream content = connection.getInputStream()) {
      // unpacking takes a second, and another version has another size
      if (Files.notExists(executable)
          || Files.size(executable) != connection.getContentLengthLong()) {
        Files.createDirectories(FOLDER);
        Files.copy(content, executable, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (!Files.isExecutable(executable) && !executable.toFile().setExecutable(true)) {
      throw new IOException("Cannot make " + executable + " executable.");
    }
    return new NodeInstallation(executable);
  }

  static boolean isWindows() {
    return osName().startsWith("windows");
  }

  /** As Playwright names them. */
  private static String platform() {
    boolean isArm = "aarch64".equals(System.getProperty("os.arch"));
    if (isWindows()) {
      return "win32_x64";
    }
    return (osName().startsWith("mac") ? "mac" : "linux") + (isArm ? "-arm64" : "");
  }

  private static String osName() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }
}
