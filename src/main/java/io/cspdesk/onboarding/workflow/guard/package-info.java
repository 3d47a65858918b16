/** What any client of the engine may do, whichever door it comes through. */
package io.cspdesk.onboarding.workflow.guard;
