/** Which business keys and domains are taken, and by which onboarding. */
@NullMarked
package io.cspdesk.onboarding.workflow.registry;

import org.jspecify.annotations.NullMarked;
