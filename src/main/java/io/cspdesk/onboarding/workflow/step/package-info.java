/** One class for each service task and listener of the diagram. */
@NullMarked
package io.cspdesk.onboarding.workflow.step;

import org.jspecify.annotations.NullMarked;
