package io.cspdesk.onboarding.nodejs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What a command said, and whether it was content. */
record CommandRun(boolean succeeded, String output) {

  private static final long MINUTES = 5;

  static CommandRun of(ProcessBuilder command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("command", ".log");
    try {
      command.environment().put("NO_COLOR", "1");
      Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      process.destroy();
      return new CommandRun(ended && process.exitValue() == 0, Files.readString(log));
    } finally {
      Files.delete(log);
    }
  }
}
