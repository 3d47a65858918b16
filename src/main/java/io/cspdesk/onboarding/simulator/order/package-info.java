/** Carts, orders and subscriptions of the stand-in. */
package io.cspdesk.onboarding.simulator.order;
