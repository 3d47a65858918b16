/** What the stand-in knows without being told: countries, offers, resellers, addresses. */
package io.cspdesk.onboarding.simulator.reference;
