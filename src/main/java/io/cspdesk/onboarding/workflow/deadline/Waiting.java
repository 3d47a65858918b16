package io.cspdesk.onboarding.workflow.deadline;

import io.cspdesk.onboarding.OnboardingProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.springframework.stereotype.Component;

/** How long the diagram waits for a customer, by the engine's clock. */
@Component("waiting")
public class Waiting {

  private final OnboardingProperties.Invitation invitation;
  private final OnboardingProperties.Acceptance acceptance;

  private final Clock clock;

  Waiting(OnboardingProperties properties, Clock clock) {
    this.clock = clock;
    this.invitation = properties.invitation();
    this.acceptance = properties.acceptance();
  }

  /** ISO-8601 duration between two looks at Partner Center. */
  public String getPoll() {
    return invitation.poll().toString();
  }

  /** When somebody is asked about a customer who cannot be invited. */
  public Date atOnce() {
    return in(Duration.ZERO);
  }

  /** When somebody is asked about a customer who is invited now. */
  public Date invitationReminder() {
    return in(invitation.reminder());
  }

  /** When somebody is asked about a customer who is to sign from now on. */
  public Date acceptanceReminder() {
    return in(acceptance.reminder());
  }

  private Date in(Duration pause) {
    return Date.from(clock.instant().plus(pause));
  }
}
