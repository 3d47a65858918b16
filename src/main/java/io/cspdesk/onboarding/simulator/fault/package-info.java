/** How the stand-in misbehaves when it is told to. */
package io.cspdesk.onboarding.simulator.fault;
