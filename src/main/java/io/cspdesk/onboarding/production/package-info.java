/** What stands between a demo and running for real. */
package io.cspdesk.onboarding.production;
