/** Agreements that the stand-in's customers accept. */
@NullMarked
package io.cspdesk.onboarding.simulator.agreement;

import org.jspecify.annotations.NullMarked;
