/** Partner Center's embedded stand-in, spoken to over the same HTTP as the real one. */
package io.cspdesk.onboarding.partnercenter.simulator;
