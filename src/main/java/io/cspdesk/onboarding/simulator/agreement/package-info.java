/** Agreements that the stand-in's customers accept. */
package io.cspdesk.onboarding.simulator.agreement;
