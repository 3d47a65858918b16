package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.OnboardingProperties;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** How long the diagram waits for a customer, by the engine's clock. */
@Component("waiting")
public class Waiting {

  private final OnboardingProperties.Invitation invitation;
  private final OnboardingProperties.Acceptance acceptance;

  Waiting(OnboardingProperties properties) {
    this.invitation = properties.invitation();
    this.acceptance = properties.acceptance();
  }

  /** ISO-8601 duration between two looks at Partner Center. */
  public String getPoll() {
    return invitation.poll().toString();
  }

  static Date now() {
    return ClockUtil.getCurrentTime();
  }

  /** When somebody is asked about a customer who is invited now. */
  Date invitationReminder() {
    return in(invitation.reminder());
  }

  /** When somebody is asked about a customer who is to sign from now on. */
  Date acceptanceReminder() {
    return in(acceptance.reminder());
  }

  private static Date in(Duration pause) {
    return new Date(now().getTime() + pause.toMillis());
  }
}
