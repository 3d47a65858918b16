/** Offers, order lines, and what may be ordered. Plain Java. */
@NullMarked
package io.cspdesk.onboarding.subscription;

import org.jspecify.annotations.NullMarked;
