/** An onboarding as the façade sees it. */
@NullMarked
package io.cspdesk.onboarding.workflow.onboarding;

import org.jspecify.annotations.NullMarked;
