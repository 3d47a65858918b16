/** What follows when Microsoft says no, and how an effect happens once. */
package io.cspdesk.onboarding.workflow.refusal;
