/** The stand-in's own door, for demos and tests. */
@NullMarked
package io.cspdesk.onboarding.simulator.control;

import org.jspecify.annotations.NullMarked;
