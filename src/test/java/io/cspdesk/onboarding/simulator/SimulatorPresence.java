package io.cspdesk.onboarding.simulator;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Lets a test beside this package have what only the embedded simulator brings. */
@Import({SimulatorAccess.class, EmbeddedDestination.class})
public class SimulatorPresence {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
