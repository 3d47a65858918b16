/** The customer agreement, and when its confirmation is valid. Plain Java. */
package io.cspdesk.onboarding.agreement;
