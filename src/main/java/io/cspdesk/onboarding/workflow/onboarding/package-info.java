/** An onboarding as the façade sees it. */
package io.cspdesk.onboarding.workflow.onboarding;
