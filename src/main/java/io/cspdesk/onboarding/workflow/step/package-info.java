/** One class for each service task and listener of the diagram. */
package io.cspdesk.onboarding.workflow.step;
