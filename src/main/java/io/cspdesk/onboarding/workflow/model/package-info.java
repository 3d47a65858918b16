/**
 * The words of the process: decisions, outcomes, roles, variables, messages, sections; a refusal.
 */
@NullMarked
package io.cspdesk.onboarding.workflow.model;

import org.jspecify.annotations.NullMarked;
