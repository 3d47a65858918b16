/** What the stand-in knows without being told: countries, offers, resellers, addresses. */
@NullMarked
package io.cspdesk.onboarding.simulator.reference;

import org.jspecify.annotations.NullMarked;
