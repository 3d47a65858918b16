/** The invitation to a reseller relationship. Plain Java. */
package io.cspdesk.onboarding.relationship;
