/** Customers and their relationship to us, as the stand-in keeps them. */
package io.cspdesk.onboarding.simulator.customer;
