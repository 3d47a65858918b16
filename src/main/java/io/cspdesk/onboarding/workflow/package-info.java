/** The only door to the engine: delegates, listeners, typed variables and the names of the BPMN. */
@NullMarked
package io.cspdesk.onboarding.workflow;

import org.jspecify.annotations.NullMarked;
