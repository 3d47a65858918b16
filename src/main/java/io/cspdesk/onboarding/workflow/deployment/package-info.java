/** The diagram and its forms into the engine, translated. */
package io.cspdesk.onboarding.workflow.deployment;
