/** The customer agreement, and when its confirmation is valid. Plain Java. */
@NullMarked
package io.cspdesk.onboarding.agreement;

import org.jspecify.annotations.NullMarked;
