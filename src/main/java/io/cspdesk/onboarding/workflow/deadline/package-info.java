/** Due dates of tasks, and what becomes of overdue ones. */
@NullMarked
package io.cspdesk.onboarding.workflow.deadline;

import org.jspecify.annotations.NullMarked;
