/** Customers and their relationship to us, as the stand-in keeps them. */
@NullMarked
package io.cspdesk.onboarding.simulator.customer;

import org.jspecify.annotations.NullMarked;
