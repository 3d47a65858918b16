/** What a customer account is, and what makes one verifiable. Plain Java. */
@NullMarked
package io.cspdesk.onboarding.customer;

import org.jspecify.annotations.NullMarked;
