/**
 * What a check says about a value: where, what is wrong, how bad. Plain Java, known to all rules.
 */
package io.cspdesk.onboarding.finding;
