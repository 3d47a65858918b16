/** The only door to the engine: delegates, listeners, typed variables and the names of the BPMN. */
package io.cspdesk.onboarding.workflow;
