/** Which business keys and domains are taken, and by which onboarding. */
package io.cspdesk.onboarding.workflow.registry;
