/** Due dates of tasks, and what becomes of overdue ones. */
package io.cspdesk.onboarding.workflow.deadline;
