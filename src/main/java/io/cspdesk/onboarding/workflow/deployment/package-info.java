/** The diagram and its forms into the engine, translated. */
@NullMarked
package io.cspdesk.onboarding.workflow.deployment;

import org.jspecify.annotations.NullMarked;
