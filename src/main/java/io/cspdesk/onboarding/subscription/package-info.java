/** Offers, order lines, and what may be ordered. Plain Java. */
package io.cspdesk.onboarding.subscription;
