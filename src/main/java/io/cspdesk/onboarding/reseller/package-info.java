/** An indirect reseller, and when it may be chosen. */
package io.cspdesk.onboarding.reseller;
