/** The invitation to a reseller relationship. Plain Java. */
@NullMarked
package io.cspdesk.onboarding.relationship;

import org.jspecify.annotations.NullMarked;
