package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.OnboardingProperties;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** How long the diagram waits for a customer, by the engine's clock. */
@Component("waiting")
public class Waiting {

  private final OnboardingProperties.Invitation invitation;

  Waiting(OnboardingProperties properties) {
    this.invitation = properties.invitation();
  }

  /** ISO-8601 duration between two looks at Partner Center. */
  public String getPoll() {
    return invitation.poll().toString();
  }

  static Date now() {
    return ClockUtil.getCurrentTime();
  }

  /** When somebody is to be reminded who begins to wait now. */
  Date reminder() {
    Duration pause = invitation.reminder();
    return new Date(ClockUtil.getCurrentTime().getTime() + pause.toMillis());
  }
}
