/** What stands between a demo and running for real. */
@NullMarked
package io.cspdesk.onboarding.production;

import org.jspecify.annotations.NullMarked;
