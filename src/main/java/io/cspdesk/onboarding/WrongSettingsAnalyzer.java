package io.cspdesk.onboarding;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** An operator is told what to set, and is shown no stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingsAnalyzer extends AbstractFailureAnalyzer<WrongSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, WrongSettings wrong) {
    return new FailureAnalysis(
        wrong.sentences().stream()
            .map(sentence -> "  - " + sentence)
            .collect(
                Collectors.joining(
                    "\n", "The application does not start with these settings:\n\n", "")),
        "Set what is named above, as environment variables or in a file of settings, and start"
            + " again. The README tells how under \"Run it for real\".",
        wrong);
  }
}
