/** An indirect reseller, and when it may be chosen. */
@NullMarked
package io.cspdesk.onboarding.reseller;

import org.jspecify.annotations.NullMarked;
