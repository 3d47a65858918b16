/** How the stand-in misbehaves when it is told to. */
@NullMarked
package io.cspdesk.onboarding.simulator.fault;

import org.jspecify.annotations.NullMarked;
