/** The stand-in's own door, for demos and tests. */
package io.cspdesk.onboarding.simulator.control;
