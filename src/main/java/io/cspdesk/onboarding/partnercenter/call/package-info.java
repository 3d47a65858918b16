/** One call: where it goes, how long it may take, and what its answer means. */
@NullMarked
package io.cspdesk.onboarding.partnercenter.call;

import org.jspecify.annotations.NullMarked;
