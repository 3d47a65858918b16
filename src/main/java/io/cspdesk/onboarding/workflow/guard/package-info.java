/** What any client of the engine may do, whichever door it comes through. */
@NullMarked
package io.cspdesk.onboarding.workflow.guard;

import org.jspecify.annotations.NullMarked;
