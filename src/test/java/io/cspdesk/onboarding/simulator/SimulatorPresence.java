package io.cspdesk.onboarding.simulator;

import org.springframework.context.annotation.Import;

/** Lets a test beside this package have what only the embedded simulator brings. */
@Import({SimulatorAccess.class, EmbeddedDestination.class})
public class SimulatorPresence {}
