package io.cspdesk.onboarding.crash;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process of the application, to be killed by the handle it was started with. */
final class Node implements AutoCloseable {

  /** Short, so that what a dead node held is soon free again; with no web applications. */
  private static final List<String> SETTINGS =
      List.of(
          "--server.port=0",
          "--spring.main.banner-mode=off",
          "--spring.autoconfigure.exclude="
              + "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
          "--camunda.bpm.job-execution.lock-time-in-millis=5000",
          "--camunda.bpm.job-execution.wait-time-in-millis=300",
          "--camunda.bpm.job-execution.max-wait=600",
          // as many calls at once as a test holds
          "--camunda.bpm.job-execution.core-pool-size=8",
          "--camunda.bpm.job-execution.max-pool-size=8");

  private final Process process;
  private final Desk desk;
  private final Duration startedIn;

  private Node(Process process, Desk desk, Duration startedIn) {
    this.process = process;
    this.desk = desk;
    this.startedIn = startedIn;
  }

  /** A folder of its own for a test, empty. */
  static Path newHome(Class<?> test) {
    try {
      Path all = Files.createDirectories(Path.of("target", "crash").toAbsolutePath());
      return Files.createTempDirectory(all, test.getSimpleName() + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts as whoever runs it first does, with the database in its home unless a setting says
   * otherwise.
   *
   * @param more settings, and the virtual machine's where they begin with {@code -D}
   */
  static Node start(Path home, String name, Microsoft microsoft, List<String> more) {
    long began = System.nanoTime();
    Path port = home.resolve(name + ".port");
    Path log = home.resolve(name + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx400m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-D" + NodeProgram.PORT_FILE + "=" + port));
    more.stream().filter(Node::isForTheMachine).forEach(command::add);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), NodeProgram.class.getName()));
    command.addAll(microsoft.settingsOfItsClient());
    command.addAll(SETTINGS);
    more.stream().filter(setting -> !isForTheMachine(setting)).forEach(command::add);
    try {
      Files.deleteIfExists(port);
      Process process =
          new ProcessBuilder(command)
              .directory(home.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      try {
        Desk desk = desk(process, port, log);
        return new Node(process, desk, Duration.ofNanos(System.nanoTime() - began));
      } catch (RuntimeException | Error failed) {
        end(process);
        throw failed;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isForTheMachine(String setting) {
    return setting.startsWith("-D");
  }

  private static Desk desk(Process process, Path port, Path log) {
    await("a node that listens; see " + log)
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(50))
        .failFast("the node ended while starting; see " + log, () -> !process.isAlive())
        .until(() -> Files.exists(port) && Files.size(port) > 0);
    try {
      Desk desk = new Desk(Integer.parseInt(Files.readString(port).trim()));
      await("a node that answers; see " + log)
          .atMost(Duration.ofSeconds(30))
          .pollInterval(Duration.ofMillis(50))
          .ignoreExceptions()
          .until(() -> desk.get("crm", "/api/onboardings?size=1").status() == 200);
      return desk;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Desk desk() {
    return desk;
  }

  Duration startedIn() {
    return startedIn;
  }

  /** With no chance to tidy up: {@code kill -9}. */
  void kill() {
    end(process);
  }

  private static void end(Process process) {
    process.destroyForcibly();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The process " + process.pid() + " does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    end(process);
  }
}
