/** Carts, orders and subscriptions of the stand-in. */
@NullMarked
package io.cspdesk.onboarding.simulator.order;

import org.jspecify.annotations.NullMarked;
