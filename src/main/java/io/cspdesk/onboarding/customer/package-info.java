/** What a customer account is, and what makes one verifiable. Plain Java. */
package io.cspdesk.onboarding.customer;
