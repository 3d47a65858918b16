package io.cspdesk.onboarding;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the tests need of the machine beside the JDK: found on the PATH, or installed. */
public final class SystemPrograms {

  private static final long MINUTES_FOR_A_DOWNLOAD = 10;

  private SystemPrograms() {}

  /** The first of these names that is on the PATH. */
  public static Optional<Path> onPath(List<String> names) {
    List<String> directories =
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return names.stream()
        .flatMap(name -> directories.stream().map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Where apt-get is, and may: as root. */
  public static boolean installedWithApt(List<String> packages) {
    if (!"root".equals(System.getProperty("user.name")) || onPath(List.of("apt-get")).isEmpty()) {
      return false;
    }
    boolean updated = succeeds("apt-get", "update");
    return updated
        && succeeds(
            Stream.concat(
                    Stream.of("apt-get", "install", "-y", "--no-install-recommends"),
                    packages.stream())
                .toArray(String[]::new));
  }

  public static boolean succeeds(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Path log = Files.createTempFile("installation", ".log");
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
}
