/**
 * The words of the process: its tasks, decisions, variables, messages and sections, and a refusal.
 */
package io.cspdesk.onboarding.workflow.model;
