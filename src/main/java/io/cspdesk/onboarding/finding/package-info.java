/**
 * What a check says about a value: where, what is wrong, how bad. Plain Java, known to all rules.
 */
@NullMarked
package io.cspdesk.onboarding.finding;

import org.jspecify.annotations.NullMarked;
