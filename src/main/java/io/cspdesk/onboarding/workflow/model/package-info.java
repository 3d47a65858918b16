/**
 * The words of the process: decisions, outcomes, roles, variables, messages, sections; a refusal.
 */
package io.cspdesk.onboarding.workflow.model;
